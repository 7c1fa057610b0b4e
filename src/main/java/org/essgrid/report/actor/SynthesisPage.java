package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The first page: a summary for the general assembly. */
record SynthesisPage(ReportContext context) implements Section {

    private static final double LEFT = 6;
    private static final double RIGHT = 7;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(head());
        blocks.add(new SideBySide(
                List.of(
                        new SideBySide.Column(LEFT, new ScoreStatement(context).blocks()),
                        new SideBySide.Column(RIGHT, new ActorFacts(context).inShort())),
                24));
        blocks.add(new Block.Spacer(9));
        blocks.addAll(new DimensionsCharts(context).blocks());
        blocks.add(new Block.Spacer(12));
        Highlights highlights = Highlights.of(context.assessment());
        List<Block> left = new ArrayList<>(strengths(highlights));
        left.addAll(gates());
        blocks.add(new SideBySide(
                List.of(new SideBySide.Column(LEFT, left), new SideBySide.Column(RIGHT, priorities(highlights))), 24));
        return blocks;
    }

    private List<Block> head() {
        return List.of(
                Heading.of(1, context.actorName()),
                new Block.Spacer(3),
                Paragraph.of(message("report.kind-of", context.gridAndVersion())),
                new Block.Spacer(3),
                Paragraph.note(String.join(" · ", occasion())).in(muted()),
                new Block.Spacer(12),
                Heading.of(2, message("report.synthesis")));
    }

    /** The campaign and the dates, in words. */
    private List<String> occasion() {
        Actor actor = context.assessment().answers().actor();
        List<String> parts = new ArrayList<>();
        if (!actor.campaign().isBlank()) {
            parts.add(message("report.campaign", texts().print(actor.campaign())));
        }
        actor.date().ifPresent(date -> parts.add(message("report.answered-on", texts().date(date))));
        parts.add(message("report.written-on", texts().date(context.request().date())));
        return parts;
    }

    /** The gates, each with its verdict in words. */
    private List<Block> gates() {
        List<GateResult> gates = context.assessment().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Text> items = new ArrayList<>();
        for (GateResult gate : gates) {
            String title = texts().text(gate.gate().title());
            items.add(context.verdict(gate.verdict()).plain(" – ").plain(title));
        }
        return List.of(
                new Block.Spacer(12),
                Heading.of(3, message("report.gates")),
                new Block.Spacer(3),
                Bullets.of(items).sized(FontSize.TABLE));
    }

    private List<Block> strengths(Highlights highlights) {
        List<Text> items = new ArrayList<>();
        highlights.strengths().forEach(criterion -> items.add(named(criterion)));
        return highlights("report.strengths", items, "report.no-strengths");
    }

    private List<Block> priorities(Highlights highlights) {
        List<Text> items = new ArrayList<>();
        for (Highlights.Priority priority : highlights.priorities()) {
            CriterionResult criterion = priority.criterion();
            double exact = criterion.score().orElseThrow().exact();
            Text named = named(criterion);
            Text item = priority.unpublished(context.assessment())
                    .map(group -> named.newLine()
                            .coloured(
                                    message(
                                            "report.priority-unpublished",
                                            texts().text(group.element().title())),
                                    muted()))
                    .orElse(named);
            items.add(criterion
                    .element()
                    .adviceFor(exact)
                    .map(advice -> item.newLine().coloured(texts().text(advice.text()), muted()))
                    .orElse(item));
        }
        return highlights("report.priorities", items, "report.no-priorities");
    }

    private List<Block> highlights(String title, List<Text> items, String none) {
        boolean any =
                context.assessment().criteria().stream().anyMatch(c -> c.score().isPresent());
        Block body = items.isEmpty()
                ? Paragraph.note(message(any ? none : "report.nothing-scored"))
                : Bullets.numbered(items).sized(FontSize.TABLE);
        return List.of(Heading.of(3, message(title)), new Block.Spacer(3), body);
    }

    private Text named(CriterionResult criterion) {
        String title = texts().text(criterion.element().title());
        return Text.strong(title).plain("\u00A0\u00A0" + context.scores().figure(criterion));
    }
}
