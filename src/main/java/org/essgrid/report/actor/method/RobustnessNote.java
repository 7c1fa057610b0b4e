package org.essgrid.report.actor.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.grid.Group;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** How far the overall score hangs on choices that could have been made otherwise; nothing without a score. */
record RobustnessNote(ReportContext material) {

    private static final int MOST = 3;

    List<Block> blocks() {
        Optional<Score> score = material.assessment().root().score();
        Optional<Robustness> robustness = Robustness.of(material.assessment());
        if (score.isEmpty() || robustness.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(3, material.words().say("report.robustness")),
                Paragraph.of(sentence(score.get(), robustness.get())).sized(Step.TABLE));
    }

    private String sentence(Score score, Robustness robustness) {
        ReportTexts words = material.words();
        Group root = material.grid().root();
        List<String> weightiest = robustness.weightiest().stream()
                .limit(MOST)
                .map(swing -> words.text(swing.criterion().element().title()) + "\u00A0"
                        + words.number(root.publication().publish(swing.size())))
                .toList();
        return words.say(
                "report.robustness-interval",
                words.number(robustness.low()),
                words.number(robustness.high()),
                band(score, robustness),
                words.list(weightiest));
    }

    private String band(Score score, Robustness robustness) {
        ReportTexts words = material.words();
        if (score.band().isEmpty()) {
            return words.say("report.robustness-bandless");
        }
        if (robustness.holds(score)) {
            return words.say("report.robustness-holds");
        }
        List<String> bands = new ArrayList<>();
        robustness
                .bands()
                .forEach((band, share) -> bands.add(words.text(band.label()) + "\u00A0" + words.percent(share)));
        return words.say("report.robustness-moves", words.list(bands));
    }
}
