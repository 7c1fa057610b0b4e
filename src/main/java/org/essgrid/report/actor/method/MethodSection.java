package org.essgrid.report.actor.method;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.context.Calculation;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** How every number was made, with this actor's figures. */
public record MethodSection(ReportContext material) {

    public List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.method")));
        blocks.add(Paragraph.of(words.say("report.method-read")).sized(Step.TABLE));
        String calculation = new Calculation(material).of(material.assessment().root());
        if (!calculation.isEmpty()) {
            blocks.add(Heading.of(3, words.say("report.calculation")));
            blocks.add(Paragraph.of(calculation).sized(Step.TABLE));
        }
        blocks.addAll(new RobustnessNote(material).blocks());
        blocks.addAll(new AnswerScales(material).blocks());
        blocks.add(Heading.of(3, words.say("report.left-out")));
        blocks.add(new UnscoredCriteriaNote(material).block());
        blocks.add(Heading.of(3, words.say("report.rules")));
        blocks.add(new MethodRules(material).block());
        blocks.add(Heading.of(3, words.say("report.source")));
        blocks.add(Paragraph.of(source()).sized(Step.TABLE));
        return blocks;
    }

    private Text source() {
        ReportTexts words = material.words();
        Text grid = Text.of(material.gridAndVersion() + ".");
        Text sourced = material.grid()
                .about()
                .source()
                .map(source -> {
                    String title = words.text(source.title());
                    String dated = source.date().isEmpty()
                            ? words.say("report.source-undated", title)
                            : words.say("report.source-dated", title, words.date(source.date()));
                    Text text = grid.newLine().plain(dated);
                    Text linked = source.url().isEmpty()
                            ? text
                            : text.plain(" ").link(source.url(), source.url(), words.say("report.source-link", title));
                    return source.note()
                            .map(note -> linked.newLine().plain(words.text(note)))
                            .orElse(linked);
                })
                .orElse(grid);
        return sourced.newLine()
                .plain(words.say(
                        "report.made-with",
                        material.request().program(),
                        words.date(material.request().date())));
    }
}
