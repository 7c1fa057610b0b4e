package org.essgrid.report.actor.debate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** Where the colleges differ most. Only figures that are shown elsewhere are named. */
record VoicesQuestions(ReportContext material) {

    private static final int MOST = 2;

    /** Closer than this, 0..1, there is nothing to debate. */
    private static final double WIDE = 0.1;

    List<Text> questions() {
        return material.assessment().voicesByGap().stream()
                .filter(voices -> voices.gap().orElse(0) >= WIDE)
                .limit(MOST)
                .map(this::question)
                .toList();
    }

    private Text question(CriterionVoices voices) {
        ReportTexts words = material.words();
        List<Figure> ascending = voices.figures().stream()
                .filter(figure -> figure.score().isPresent())
                .sorted(Comparator.comparingDouble(figure -> figure.score().orElseThrow()))
                .toList();
        Figure low = ascending.get(0);
        Figure high = ascending.get(ascending.size() - 1);
        String title = words.text(material.assessment()
                .node(voices.criterion())
                .orElseThrow()
                .element()
                .title());
        return Text.of(words.say("report.question-voices", title, names(high), points(high), names(low), points(low)));
    }

    private String names(Figure figure) {
        return material.words()
                .list(figure.colleges().stream()
                        .map(College::label)
                        .map(material.words()::text)
                        .collect(Collectors.toList()));
    }

    private String points(Figure figure) {
        return material.words().outOfHundred(figure.score().orElseThrow());
    }
}
