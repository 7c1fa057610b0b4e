package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.PublishedScale;
import org.essgrid.text.NumberStyle;

/** How much the overall score depends on the grid’s own choices, to be read in a terminal. */
final class RobustnessText {

    private static final String INDENT = "  ";

    private final Assessment assessment;
    private final Session session;
    private final NumberStyle numbers;
    private final List<String> lines = new ArrayList<>();

    RobustnessText(Assessment assessment, Session session) {
        this.assessment = assessment;
        this.session = session;
        this.numbers = new NumberStyle(session.language());
    }

    String text() {
        lines.add("");
        lines.add(session.outColours().strong(session.text("cli.robustness")));
        Optional<Robustness> found = Robustness.of(assessment);
        if (found.isPresent()) {
            figures(found.get(), assessment.root().score().orElseThrow());
        } else {
            say(session.text("cli.robustness-none"));
        }
        return String.join("\n", lines) + "\n";
    }

    private void figures(Robustness found, Score score) {
        say(session.text(
                "cli.robustness-interval",
                numbers.format(found.low()),
                numbers.format(found.high()),
                numbers.format(score.published()),
                found.draws()));
        if (score.band().isPresent()) {
            say(session.text("cli.robustness-bands", bands(found)));
        }
        say(session.text("cli.robustness-weightiest", weightiest(found)));
        String verdict = score.band().isEmpty() ? "bandless" : found.holds(score) ? "holds" : "moves";
        say(session.text("cli.robustness-" + verdict));
    }

    private String bands(Robustness found) {
        return found.bands().entrySet().stream()
                .map(band -> band.getKey().label().in(session.language()) + " " + numbers.percent(band.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String weightiest(Robustness found) {
        PublishedScale outOf = assessment.root().element().publication();
        return found.weightiest().stream()
                .map(swing -> swing.criterion().element().title().in(session.language()) + " ("
                        + numbers.format(outOf.publish(swing.size())) + ")")
                .collect(Collectors.joining(" ; "));
    }

    private void say(String text) {
        TextWrapper.lines(text, session.console().width() - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
}
