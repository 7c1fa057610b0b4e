package org.essgrid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Facts;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.NumberStyle;

/** A gate to be read in a terminal: its verdict, and each condition with value, threshold and margin. */
record GateText(Session session, Facts facts) {

    List<String> lines(GateResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "  " + verdict(result.verdict()) + "  " + result.gate().title().in(session.language()));
        result.requirements().forEach(r -> requirement(r, "      ", lines));
        return lines;
    }

    private void requirement(RequirementResult result, String indent, List<String> lines) {
        String words = indent + verdict(result.verdict()) + "  " + title(result.requirement());
        List<String> wrapped = Paragraph.lines(words.strip(), session.console().width() - indent.length());
        wrapped.forEach(line -> lines.add(indent + line));
        result.measured().ifPresent(measured -> lines.add(indent + "    " + measured(measured)));
        if (!result.missing().isEmpty()) {
            String missing =
                    result.missing().stream().map(Reference::text).sorted().collect(Collectors.joining(", "));
            lines.add(indent + "    " + session.text("cli.gate-missing", missing));
        } else if (result.measured().isEmpty() && result.requirement() instanceof Gate.Condition condition) {
            lines.add(indent + "    " + condition.that().substituted(this::shown));
        }
        result.alternatives().forEach(alternative -> requirement(alternative, indent + "    ", lines));
    }

    private String measured(GateResult.Measured measured) {
        NumberStyle numbers = new NumberStyle(session.language());
        return session.text(
                "cli.gate-measured",
                numbers.format(NumberStyle.significant(measured.value())),
                measured.operator(),
                numbers.format(NumberStyle.significant(measured.threshold())),
                numbers.format(NumberStyle.significant(measured.margin())));
    }

    private String shown(Reference reference) {
        String known = facts.get(reference)
                .map(value -> value instanceof Value.Text text ? "'" + text.text() + "'" : number(value))
                .orElse("?");
        return reference.text() + " [" + known + "]";
    }

    private static String number(Value value) {
        return value instanceof Value.Quantity quantity
                ? NumberStyle.significant(quantity.number()).toPlainString()
                : String.valueOf(value);
    }

    private String title(Gate.Requirement requirement) {
        return requirement
                .title()
                .map(title -> title.in(session.language()))
                .orElseGet(() -> requirement instanceof Gate.Condition condition
                        ? condition.that().text()
                        : session.text("cli.gate-any-of"));
    }

    private String verdict(Verdict verdict) {
        Colours colours = session.outColours();
        String word = session.text("cli.verdict-" + verdict.key());
        return switch (verdict) {
            case PASS -> colours.good(word);
            case FAIL -> colours.bad(word);
            case UNKNOWN -> colours.doubtful(word);
            case NOT_APPLICABLE -> colours.faint(word);
        };
    }
}
