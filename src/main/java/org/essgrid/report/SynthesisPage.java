package org.essgrid.report;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.report.pdf.Block;
import org.essgrid.report.pdf.Heading;
import org.essgrid.report.pdf.Paragraph;
import org.essgrid.report.pdf.SideBySide;
import org.essgrid.report.pdf.Spacer;
import org.essgrid.report.pdf.Step;

/** The first page, fit for a general assembly. */
record SynthesisPage(Material material) {

    private static final double LEFT = 6;
    private static final double RIGHT = 7;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(head());
        blocks.add(new SideBySide(
                List.of(
                        new SideBySide.Column(LEFT, new ScoreStatement(material).blocks()),
                        new SideBySide.Column(RIGHT, new ActorFacts(material).inShort())),
                24));
        blocks.add(new Spacer(9));
        blocks.addAll(new DimensionsRadar(material).blocks());
        blocks.add(new Spacer(12));
        StandOuts standOuts = new StandOuts(material);
        List<Block> left = new ArrayList<>(standOuts.strengths());
        left.addAll(new GatesSummary(material).blocks());
        blocks.add(new SideBySide(
                List.of(new SideBySide.Column(LEFT, left), new SideBySide.Column(RIGHT, standOuts.priorities())), 24));
        return blocks;
    }

    private List<Block> head() {
        Wording words = material.words();
        return List.of(
                Heading.of(1, material.actorName()),
                new Spacer(3),
                Paragraph.of(words.say("report.kind-of", ActorReport.gridAndVersion(material))),
                new Spacer(3),
                Paragraph.of(String.join(" · ", occasion()))
                        .sized(Step.TABLE)
                        .in(material.palette().muted()),
                new Spacer(12),
                Heading.of(2, words.say("report.synthesis")));
    }

    /** The campaign and the dates, in words. */
    private List<String> occasion() {
        Wording words = material.words();
        Actor actor = material.assessment().answers().actor();
        List<String> parts = new ArrayList<>();
        if (!actor.campaign().isBlank()) {
            parts.add(words.say("report.campaign", words.print(actor.campaign())));
        }
        actor.date().ifPresent(date -> parts.add(words.say("report.answered-on", words.date(date))));
        parts.add(words.say("report.written-on", words.date(material.request().date())));
        return parts;
    }
}
