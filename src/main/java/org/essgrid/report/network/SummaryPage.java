package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The first page: who answered, where the network stands, what it needs. */
record SummaryPage(NetworkReportContext material) {

    private static final double LEFT = 6;
    private static final double RIGHT = 7;

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(1, material.title()),
                new Spacer(3),
                Paragraph.of(words.say("network.kind-of", material.gridAndVersion())),
                new Spacer(3),
                Paragraph.of(words.say(
                                "report.written-on",
                                words.date(material.request().date())))
                        .sized(Step.TABLE)
                        .in(material.palette().muted()),
                new Spacer(12),
                Heading.of(2, words.say("report.synthesis"))));
        blocks.add(new SideBySide(
                List.of(
                        new SideBySide.Column(LEFT, statement()),
                        new SideBySide.Column(RIGHT, new ParticipationWords(material).blocks())),
                24));
        blocks.add(new Spacer(12));
        SpreadSection spread = new SpreadSection(material);
        if (spread.isAnythingDrawn()) {
            blocks.addAll(spread.drawing());
            blocks.add(new Spacer(12));
        }
        blocks.addAll(new TendenciesSection(material).inShort());
        return blocks;
    }

    private Element root() {
        return material.grid().root();
    }

    private List<Block> statement() {
        Optional<Distribution> found = material.distribution(root());
        return found.isPresent() ? scored(found.get()) : without();
    }

    private List<Block> scored(Distribution found) {
        ReportTexts words = material.words();
        Element root = root();
        Text figure = Text.EMPTY
                .bold(
                        words.number(root.publication().round(found.quartiles().median())),
                        material.palette().accent())
                .small(
                        "\u00A0/\u00A0" + words.value(root.publication().outOf()),
                        material.palette().muted());
        int members = found.members();
        String spread = members == 1
                ? words.say("network.single")
                : words.say(
                        "network.half",
                        material.figure(root, found.quartiles().lower()),
                        material.figure(root, found.quartiles().upper()),
                        material.figure(root, found.min()),
                        material.figure(root, found.max()));
        return List.of(
                Paragraph.of(figure).sized(Step.FIGURE),
                new Spacer(3),
                Paragraph.of(Text.strong(words.say("network.median-of", material.count(members), members)))
                        .sized(Step.LEAD),
                new Spacer(3),
                Paragraph.of(spread).sized(Step.TABLE),
                new Spacer(3),
                Paragraph.of(new LevelsDrawing(material).counted(root)).sized(Step.TABLE));
    }

    private List<Block> without() {
        ReportTexts words = material.words();
        int scored = material.picture().of(root()).scored();
        String title = words.say(scored == 0 ? "network.no-score" : "network.hidden");
        String why =
                scored == 0 ? words.say("network.no-score-why") : words.say("network.hidden-why", material.floor());
        return List.of(
                Paragraph.of(Text.strong(title)).sized(Step.HEADING_2),
                new Spacer(3),
                Paragraph.of(why).sized(Step.TABLE));
    }
}
