package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.RunningLines;
import org.essgrid.report.network.trend.TrendsSection;
import org.essgrid.report.network.trend.YearsPage;

/** The report of a network; the same for the same request. */
public final class NetworkReport {

    private NetworkReport() {}

    public static Document of(NetworkRequest request) {
        NetworkReportContext context = NetworkReportContext.of(request);
        return new Document(metadata(context), running(context), blocks(context));
    }

    private static List<Block> blocks(NetworkReportContext context) {
        List<Block> rest = new ArrayList<>(new ParticipationSection(context).blocks());
        int members = context.summary().participation().members();
        if (members > 0 && context.discloses(members)) {
            rest.addAll(new SpreadSection(context).blocks());
            rest.addAll(new MembersSection(context).blocks());
            rest.addAll(new GroupsSection(context).blocks());
            rest.addAll(new TendenciesSection(context).blocks());
            rest.addAll(new PracticesSection(context).blocks());
            rest.addAll(new NetworkGatesSection(context).blocks());
            rest.addAll(new TargetsSection(context).blocks());
            rest.addAll(new NetworkPlanSection(context).blocks());
        }
        rest.addAll(new QualitySection(context).blocks());
        rest.addAll(new NetworkMethodSection(context).blocks());
        List<Block> blocks = new ArrayList<>();
        context.trends().ifPresent(trends -> {
            rest.addAll(0, new SummaryPage(context, List.of()).blocks());
            rest.add(0, new Block.PageBreak());
            rest.addAll(0, new TrendsSection(trends).blocks());
            rest.addAll(new TrendsSection(trends).annex());
            blocks.addAll(new YearsPage(trends).blocks(context.network(), anchor(rest)));
        });
        if (blocks.isEmpty()) {
            blocks.addAll(new SummaryPage(context, anchor(rest)).blocks());
            blocks.add(new Block.PageBreak());
        }
        blocks.addAll(rest);
        return blocks;
    }

    /** Gives each part an anchor, for the contents. */
    private static List<Contents.Entry> anchor(List<Block> blocks) {
        List<Contents.Entry> contents = new ArrayList<>();
        blocks.replaceAll(block -> {
            if (!(block instanceof Heading heading) || heading.level() != 2 || heading.finding() != null) {
                return block;
            }
            String anchor = "part-" + (contents.size() + 1);
            contents.add(new Contents.Entry(heading.text(), anchor));
            return new Heading(2, heading.text(), anchor);
        });
        return contents;
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
