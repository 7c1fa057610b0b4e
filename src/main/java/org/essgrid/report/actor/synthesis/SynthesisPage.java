package org.essgrid.report.actor.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.report.actor.dimensions.DimensionsRadar;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The first page, fit for a general assembly. */
public record SynthesisPage(ReportContext material) {

    private static final double LEFT = 6;
    private static final double RIGHT = 7;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(head());
        blocks.add(new SideBySide(
                List.of(
                        new SideBySide.Column(LEFT, new ScoreStatement(material).blocks()),
                        new SideBySide.Column(RIGHT, new ActorFacts(material).inShort())),
                24));
        blocks.add(new Spacer(9));
        blocks.addAll(new DimensionsRadar(material).blocks());
        blocks.add(new Spacer(12));
        HighlightsSummary standOuts = new HighlightsSummary(material);
        List<Block> left = new ArrayList<>(standOuts.strengths());
        left.addAll(new GatesSummary(material).blocks());
        blocks.add(new SideBySide(
                List.of(new SideBySide.Column(LEFT, left), new SideBySide.Column(RIGHT, standOuts.priorities())), 24));
        return blocks;
    }

    private List<Block> head() {
        ReportTexts words = material.words();
        return List.of(
                Heading.of(1, material.actorName()),
                new Spacer(3),
                Paragraph.of(words.say("report.kind-of", material.gridAndVersion())),
                new Spacer(3),
                Paragraph.of(String.join(" · ", occasion()))
                        .sized(Step.TABLE)
                        .in(material.palette().muted()),
                new Spacer(12),
                Heading.of(2, words.say("report.synthesis")));
    }

    /** The campaign and the dates, in words. */
    private List<String> occasion() {
        ReportTexts words = material.words();
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
