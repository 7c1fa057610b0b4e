package org.essgrid.report.context;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.explanation.Explanation;

/**
 * The arithmetic of a group's score, with this actor's figures, in the order of the table of its answers. Obvious steps
 * are left out: full or no coverage, and the rounding at the end.
 */
public record Calculation(ReportContext context) implements Section {

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d+)([.,])(\\d{5,})");
    private static final int DECIMALS = 4;

    /** Empty where nothing could be computed. */
    public String of(GroupResult group) {
        Explanation explanation = Explanation.of(context.assessment(), group, texts().language());
        return explanation.steps().stream()
                .filter(step -> step.arithmetic().isPresent())
                .flatMap(step -> written(group, step).stream())
                .collect(Collectors.joining(" "));
    }

    private Optional<String> written(GroupResult group, Explanation.Step step) {
        Explanation.Arithmetic arithmetic = step.arithmetic().orElseThrow();
        return switch (step.key()) {
            // The applicable share follows from the answers that are listed as left out.
            case "explain.applicable" -> Optional.empty();
            case "explain.coverage" ->
                group.coverage() >= 1 || group.coverage() == 0
                        ? Optional.empty()
                        : Optional.of(named("report.calculation-coverage", arithmetic));
            case "explain.score" -> Optional.of(named(rule(group), arithmetic));
            // The rounded score is already shown next to the calculation.
            default ->
                step.key().startsWith("explain.rounded-")
                        ? Optional.empty()
                        : Optional.of(texts().print(step.text()) + " " + shortened(arithmetic.toString()) + ".");
        };
    }

    private static String rule(GroupResult group) {
        return "report.calculation-" + group.element().rule().aggregation().key();
    }

    private String named(String key, Explanation.Arithmetic arithmetic) {
        return message(key, shortened(arithmetic.toString()));
    }

    /** The calculation with its numbers to four decimals, enough to reproduce the score. */
    private static String shortened(String arithmetic) {
        return LONG_NUMBER.matcher(arithmetic).replaceAll(number -> {
            BigDecimal exact = new BigDecimal(number.group(1) + "." + number.group(3));
            return exact.setScale(DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace(".", number.group(2));
        });
    }
}
