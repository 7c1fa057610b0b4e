package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.cli.command.Session;
import org.essgrid.grid.Voices.College;
import org.essgrid.text.NumberStyle;

/** The differences between the voices of an actor, for a terminal. */
record VoicesText(Assessment assessment, Session session) {

    private static final int MAX_GAPS = 5;

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, session.outColours().strong(session.text("cli.voices")));
        List<CriterionVoices> widest =
                assessment.voicesByGap().stream().limit(MAX_GAPS).toList();
        if (widest.isEmpty()) {
            wrapped(text, session.text("cli.voices-no-gap"), "  ", "  ");
        }
        widest.forEach(voices -> criterion(text, voices));
        List<DimensionVoices> dimensions = DimensionVoices.of(assessment);
        if (!dimensions.isEmpty()) {
            line(text, "");
            line(text, session.outColours().strong(session.text("cli.voices-dimensions")));
            dimensions.forEach(dimension -> dimension(text, dimension));
        }
        return text.toString();
    }

    private void criterion(StringBuilder text, CriterionVoices voices) {
        String title = title(voices.criterion());
        String gap = points(voices.gap().orElseThrow());
        wrapped(text, session.text("cli.voices-gap", title, gap), "  - ", "    ");
        voices.figures().forEach(figure -> wrapped(text, figure(figure), "      ", "        "));
    }

    private String figure(Figure figure) {
        String names = figure.colleges().stream().map(this::label).collect(Collectors.joining(", "));
        String shown = figure.isOneCollege() ? names : session.text("cli.voices-others", names);
        return figure.score().isPresent()
                ? session.text("cli.voices-figure", shown, points(figure.score().getAsDouble()), figure.answers())
                : session.text("cli.voices-hidden", shown, figure.answers());
    }

    private void dimension(StringBuilder text, DimensionVoices dimension) {
        String figures = dimension.scores().entrySet().stream()
                .map(entry -> label(entry.getKey()) + " " + points(entry.getValue()))
                .collect(Collectors.joining(", "));
        String title = title(dimension.dimension().id());
        wrapped(text, session.text("cli.voices-dimension", title, points(dimension.gap()), figures), "  - ", "    ");
    }

    private String title(String id) {
        return assessment.node(id).orElseThrow().element().title().in(session.language());
    }

    private String label(College college) {
        return session.text(college.label());
    }

    /** Out of 100, regardless of the criterion's own scale, so that gaps can be compared. */
    private String points(double share) {
        return session.numbers().format(NumberStyle.significant(BigDecimal.valueOf(share * 100)), 1);
    }

    private void wrapped(StringBuilder text, String words, String first, String next) {
        session.wrapped(words, first, next).forEach(line -> line(text, line));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
