package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.PageBreak;
import org.essgrid.report.network.trend.TrendsSection;
import org.essgrid.report.pdf.Metadata;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.RunningLines;
import org.essgrid.report.text.ReportTexts;

/** Writes a network's report. Like its writer, one a worker; the same request gives the same bytes. */
public final class NetworkReport {

    private final PdfWriter writer;

    public NetworkReport(PdfWriter writer) {
        this.writer = writer;
    }

    public PdfFile write(NetworkRequest request) {
        NetworkReportContext material = NetworkReportContext.of(request);
        return writer.write(metadata(material), running(material), blocks(material));
    }

    private static List<Block> blocks(NetworkReportContext material) {
        List<Block> blocks = new ArrayList<>(new SummaryPage(material).blocks());
        int members = material.picture().participation().members();
        if (members > 0 && material.tells(members)) {
            blocks.add(new PageBreak());
            blocks.addAll(new SpreadSection(material).blocks());
            blocks.addAll(new MembersSection(material).blocks());
            blocks.addAll(new GroupsSection(material).blocks());
            blocks.addAll(new TendenciesSection(material).blocks());
            blocks.addAll(new PracticesSection(material).blocks());
            blocks.addAll(new NetworkGatesSection(material).blocks());
            blocks.addAll(new TargetsSection(material).blocks());
            blocks.addAll(new NetworkPlanSection(material).blocks());
        }
        material.trends().ifPresent(trends -> blocks.addAll(new TrendsSection(trends).blocks()));
        blocks.addAll(new QualitySection(material).blocks());
        blocks.addAll(new NetworkMethodSection(material).blocks());
        return blocks;
    }

    private static Metadata metadata(NetworkReportContext material) {
        NetworkRequest request = material.request();
        return new Metadata(
                material.words().say("network.document-title", material.title()),
                request.language(),
                material.title(),
                request.program(),
                material.gridAndVersion(),
                request.date());
    }

    private static RunningLines running(NetworkReportContext material) {
        ReportTexts words = material.words();
        String foot = material.gridAndVersion() + " · "
                + words.date(material.request().date());
        return new RunningLines(material.title(), words.say("network.kind"), foot);
    }
}
