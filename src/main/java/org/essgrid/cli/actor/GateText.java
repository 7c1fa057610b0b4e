package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;

/** A gate for a terminal: its verdict, and its conditions with value, threshold and margin. */
record GateText(Session session, Grid grid, FormulaInputs facts) {

    private static final int DECIMALS = 4;

    /** The verdict, and only the conditions that prevent a pass. */
    List<String> brief(GateResult result) {
        List<String> lines = heading(result);
        if (result.verdict() != Verdict.NOT_APPLICABLE) {
            obstacles(result.requirements(), "      ", lines);
        }
        return lines;
    }

    /** The conditions that are not met or unknown, with the alternatives of each. */
    private void obstacles(List<RequirementResult> results, String indent, List<String> lines) {
        results.stream()
                .filter(r -> r.verdict() == Verdict.FAIL || r.verdict() == Verdict.UNKNOWN)
                .forEach(r -> {
                    title(r, indent, lines);
                    figures(r, indent + "    ", lines);
                    obstacles(r.alternatives(), indent + "    ", lines);
                });
    }

    /** The verdict, and every condition with the formula and the facts behind it. */
    List<String> full(GateResult result) {
        List<String> lines = heading(result);
        result.requirements().forEach(r -> requirement(r, "      ", lines));
        return lines;
    }

    private List<String> heading(GateResult result) {
        String title = session.text(result.gate().title());
        return new ArrayList<>(indented(line(result.verdict(), title), "  "));
    }

    private void requirement(RequirementResult result, String indent, List<String> lines) {
        title(result, indent, lines);
        if (result.requirement() instanceof Gate.Condition condition) {
            lines.addAll(indented(condition.that().substituted(this::shown), indent + "    "));
        }
        figures(result, indent + "    ", lines);
        result.alternatives().forEach(alternative -> requirement(alternative, indent + "    ", lines));
    }

    private void title(RequirementResult result, String indent, List<String> lines) {
        lines.addAll(indented(line(result.verdict(), title(result.requirement())), indent));
    }

    private void figures(RequirementResult result, String indent, List<String> lines) {
        result.measured().ifPresent(measured -> lines.add(indent + measured(measured)));
        if (!result.missing().isEmpty()) {
            String missing = result.missing().stream()
                    .map(reference -> grid.label(reference).in(session.language()))
                    .collect(Collectors.joining(session.language() == Language.FRENCH ? " ; " : "; "));
            lines.addAll(indented(session.text("cli.gate-missing", missing), indent));
        }
    }

    private List<String> indented(String text, String indent) {
        return session.wrapped(text, indent, indent);
    }

    private String measured(GateResult.Measured measured) {
        NumberStyle numbers = session.numbers();
        return session.text(
                "cli.gate-measured",
                numbers.format(measured.value(), DECIMALS),
                measured.operator(),
                numbers.format(measured.threshold(), DECIMALS),
                numbers.format(measured.margin(), DECIMALS));
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

    private String line(Verdict verdict, String title) {
        return session.text("cli.gate-line", verdict(verdict), title);
    }

    private String title(Gate.Requirement requirement) {
        return requirement
                .title()
                .map(title -> session.text(title))
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
