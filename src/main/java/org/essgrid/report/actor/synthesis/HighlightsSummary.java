package org.essgrid.report.actor.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.Highlights;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;

/** Three strengths, and three priorities with their advice. */
record HighlightsSummary(ReportContext material, Highlights highlights) {

    HighlightsSummary(ReportContext material) {
        this(material, Highlights.of(material.assessment()));
    }

    List<Block> strengths() {
        List<Text> items = new ArrayList<>();
        highlights.strengths().forEach(criterion -> items.add(named(criterion)));
        return section("report.strengths", items, "report.no-strengths");
    }

    List<Block> priorities() {
        List<Text> items = new ArrayList<>();
        for (CriterionResult criterion : highlights.priorities()) {
            double exact = criterion.score().orElseThrow().exact();
            Text item = named(criterion);
            items.add(criterion
                    .element()
                    .adviceFor(exact)
                    .map(advice -> item.newLine()
                            .coloured(
                                    material.words().text(advice.text()),
                                    material.palette().muted()))
                    .orElse(item));
        }
        return section("report.priorities", items, "report.no-priorities");
    }

    private List<Block> section(String title, List<Text> items, String none) {
        boolean any = material.assessment().criteria().stream()
                .anyMatch(c -> c.score().isPresent());
        Block body = items.isEmpty()
                ? Paragraph.of(material.words().say(any ? none : "report.nothing-scored"))
                        .sized(Step.TABLE)
                : Bullets.numbered(items).sized(Step.TABLE);
        return List.of(Heading.of(3, material.words().say(title)), new Spacer(3), body);
    }

    private Text named(CriterionResult criterion) {
        String title = material.words().text(criterion.element().title());
        return Text.strong(title).plain("\u00A0\u00A0" + material.scores().figure(criterion));
    }
}
