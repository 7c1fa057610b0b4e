package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.document.Block;
import org.essgrid.report.network.trend.TrendsSection;
import org.essgrid.report.pdf.Metadata;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.RunningLines;

/**
 * Writes the report of a network as PDF. The same request gives the same bytes. Not thread-safe: each worker has its
 * own.
 */
public final class NetworkReport {

    private final PdfWriter writer;

    public NetworkReport(PdfWriter writer) {
        this.writer = writer;
    }

    public PdfFile write(NetworkRequest request) {
        NetworkReportContext context = NetworkReportContext.of(request);
        return writer.write(metadata(context), running(context), blocks(context));
    }

    private static List<Block> blocks(NetworkReportContext context) {
        List<Block> blocks = new ArrayList<>(new SummaryPage(context).blocks());
        int members = context.summary().participation().members();
        if (members > 0 && context.discloses(members)) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(new SpreadSection(context).blocks());
            blocks.addAll(new MembersSection(context).blocks());
            blocks.addAll(new GroupsSection(context).blocks());
            blocks.addAll(new TendenciesSection(context).blocks());
            blocks.addAll(new PracticesSection(context).blocks());
            blocks.addAll(new NetworkGatesSection(context).blocks());
            blocks.addAll(new TargetsSection(context).blocks());
            blocks.addAll(new NetworkPlanSection(context).blocks());
        }
        context.trends().ifPresent(trends -> blocks.addAll(new TrendsSection(trends).blocks()));
        blocks.addAll(new QualitySection(context).blocks());
        blocks.addAll(new NetworkMethodSection(context).blocks());
        return blocks;
    }

    private static Metadata metadata(NetworkReportContext context) {
        NetworkRequest request = context.request();
        return new Metadata(
                context.texts().message("network.document-title", context.title()),
                request.language(),
                context.title(),
                request.program(),
                context.gridAndVersion(),
                request.date());
    }

    private static RunningLines running(NetworkReportContext context) {
        ReportTexts texts = context.texts();
        String foot =
                context.gridAndVersion() + " · " + texts.date(context.request().date());
        return new RunningLines(context.title(), texts.message("network.kind"), foot);
    }
}
