package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.RunningLines;

/** The report of one actor; the same for the same request. */
public final class ActorReport {

    private ActorReport() {}

    public static Document of(ReportRequest request) {
        ReportContext context = ReportContext.of(request);
        return new Document(metadata(context), running(context), blocks(context));
    }

    private static List<Block> blocks(ReportContext context) {
        if (FirstPage.isEmpty(context)) {
            return new FirstPage(context, List.of()).blocks();
        }
        List<Block> rest = context.request().shortened() ? summary(context) : whole(context);
        List<Block> blocks = new ArrayList<>(new FirstPage(context, contents(context, rest)).blocks());
        blocks.add(new Block.PageBreak());
        blocks.addAll(rest);
        return blocks;
    }

    private static List<Block> summary(ReportContext context) {
        List<Block> rest = new ArrayList<>(new PlanSection(context).blocks());
        rest.addAll(new QuestionsSection(context).blocks());
        return rest;
    }

    private static List<Block> whole(ReportContext context) {
        List<Block> rest = new ArrayList<>();
        if (context.request().radar()) {
            rest.addAll(new RadarSection(context).blocks());
        }
        rest.addAll(new AnswersSection(context).blocks());
        rest.addAll(new GatesSection(context).blocks());
        rest.addAll(new PlanSection(context).blocks());
        rest.addAll(new VoicesSection(context).blocks());
        rest.addAll(new OwnHistory(context).blocks());
        rest.addAll(new NetworkPosition(context).blocks());
        rest.addAll(new ViewsSection(context).blocks());
        rest.addAll(new QuestionsSection(context).blocks());
        rest.addAll(new MethodSection(context).blocks());
        return rest;
    }

    private static List<Contents.Entry> contents(ReportContext context, List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 2 && heading.anchor() != null)
                .map(heading -> new Contents.Entry(
                        heading.anchor().equals(PlanSection.ANCHOR)
                                ? context.texts().message("report.plan")
                                : heading.text(),
                        heading.anchor()))
                .toList();
    }

    private static Metadata metadata(ReportContext context) {
        ReportTexts texts = context.texts();
        ReportRequest request = context.request();
        return new Metadata(
                texts.message("report.document-title", context.actorName()),
                request.language(),
                context.actorName(),
                request.program(),
                context.gridAndVersion(),
                request.date());
    }

    private static RunningLines running(ReportContext context) {
        ReportTexts texts = context.texts();
        Actor actor = context.assessment().answers().actor();
        String campaign =
                actor.campaign().isBlank() ? "" : texts.message("report.campaign", texts.print(actor.campaign()));
        String foot =
                context.gridAndVersion() + " · " + texts.date(context.request().date());
        return new RunningLines(context.actorName(), campaign, foot);
    }
}
