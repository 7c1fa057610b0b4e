package org.essgrid.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.explanation.Explainer;
import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.text.Messages;

/**
 * The arithmetic of a group's score, with this actor's figures, in the order of the table of its answers. What goes
 * without saying is left out: full or no coverage, and the rounding at the end.
 */
record Calculation(Material material) {

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d+)([.,])(\\d{5,})");
    private static final int DECIMALS = 4;

    /** Empty where nothing could be computed. */
    String of(GroupResult group) {
        Explanation explanation =
                Explainer.explain(material.assessment(), group, material.words().language());
        String coverage = Messages.in(material.words().language()).get("explain.coverage");
        List<String> parts = new ArrayList<>();
        for (Explanation.Step step : explanation.steps()) {
            boolean isCoverage = step.text().equals(coverage);
            if (step.arithmetic().isPresent() && !(isCoverage && (group.coverage() >= 1 || group.coverage() == 0))) {
                parts.add(named(
                        isCoverage ? "report.calculation-coverage" : rule(group),
                        step.arithmetic().get()));
            }
        }
        // The last step rounds the score, which stands beside the calculation already.
        int shown = group.score().isPresent() ? parts.size() - 1 : parts.size();
        return String.join(" ", parts.subList(0, shown));
    }

    private static String rule(GroupResult group) {
        return "report.calculation-" + group.element().rule().aggregation().key();
    }

    private String named(String key, Explanation.Arithmetic arithmetic) {
        return material.words().say(key, shortened(arithmetic.toString()));
    }

    /** The calculation with its numbers shown to four decimals, enough to find the score again. */
    private static String shortened(String arithmetic) {
        return LONG_NUMBER.matcher(arithmetic).replaceAll(number -> {
            BigDecimal exact = new BigDecimal(number.group(1) + "." + number.group(3));
            return exact.setScale(DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace(".", number.group(2));
        });
    }
}
