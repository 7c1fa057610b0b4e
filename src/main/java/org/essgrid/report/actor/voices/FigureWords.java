package org.essgrid.report.actor.voices;

import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.text.ReportTexts;

/** Who a figure is of, and what it is. */
record FigureWords(ReportTexts words) {

    String label(College college) {
        return words.text(college.label());
    }

    /** The college, or those that are not told apart. */
    String names(Figure figure) {
        String names = figure.colleges().stream().map(this::label).collect(Collectors.joining(", "));
        return figure.isOneCollege() ? names : words.say("report.other-voices", names);
    }

    /** The figure with the number of answers, or that it is not shown. */
    String full(Figure figure) {
        return figure.score().isPresent()
                ? words.say(
                        "report.voice",
                        names(figure),
                        words.outOfHundred(figure.score().getAsDouble()),
                        figure.answers())
                : words.say("report.voice-hidden", names(figure), figure.answers());
    }
}
