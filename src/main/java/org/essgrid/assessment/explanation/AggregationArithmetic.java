package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;

/** Writes the calculation of a group's score, out of 100, from those of its children. */
record AggregationArithmetic(ExplanationFigures figures) {

    /** The expression, with penalties and bonuses, then floor, cap and the limit of 100. */
    String of(GroupResult result) {
        Group.Rule rule = result.element().rule();
        List<Contribution> counted =
                result.parts().stream().filter(Contribution::isCounted).toList();
        if (rule.aggregation() == Aggregation.SUM) {
            return sum(result, counted);
        }
        String mean = mean(result, counted);
        List<Contribution> adjustments = adjustments(result);
        BigDecimal outOf = result.element().publication().outOf();
        String moved = mean + ExplanationFigures.join(adjustments, "", p -> sign(p) + figures.score(p));
        String limited = limited(rule, moved, limit -> outOfHundred(limit, outOf));
        return adjustments.isEmpty() || limited.startsWith("min(") ? limited : figures.function("min", "100", limited);
    }

    private String mean(GroupResult result, List<Contribution> counted) {
        if (counted.isEmpty() && result.level().isEmpty()) {
            return "0";
        }
        return switch (result.element().rule().aggregation()) {
            case WEIGHTED_MEAN -> mean(counted);
            case GEOMETRIC_MEAN -> anyZero(counted) ? "0" : geometric(counted);
            case HARMONIC_MEAN -> anyZero(counted) ? "0" : harmonic(counted);
            case MIN -> figures.function("min", scores(counted));
            case MAX -> figures.function("max", scores(counted));
            case TABLE -> figures.outOfHundred(result.level().orElseThrow().score());
            case SUM -> throw new IllegalArgumentException("a sum is counted in points");
        };
    }

    /** The penalties and bonuses with a known score. */
    private static List<Contribution> adjustments(GroupResult result) {
        return result.adjustments().stream()
                .filter(p -> p.counted().isPresent())
                .toList();
    }

    private String sign(Contribution part) {
        Effect effect = part.result().element().effect();
        return (effect.kind() == Effect.Kind.PENALTY ? " − " : " + ") + figures.number(effect.max()) + " × ";
    }

    private String limited(Group.Rule rule, String expression, Function<BigDecimal, String> limit) {
        String floored = rule.floor()
                .map(floor -> figures.function("max", limit.apply(floor), expression))
                .orElse(expression);
        return rule.cap()
                .map(cap -> figures.function("min", limit.apply(cap), floored))
                .orElse(floored);
    }

    /** A limit in points of the node, out of 100. */
    private String outOfHundred(BigDecimal limit, BigDecimal outOf) {
        return outOf.compareTo(BigDecimal.valueOf(100)) == 0
                ? figures.number(limit)
                : "100 × " + figures.number(limit) + " / " + figures.number(outOf);
    }

    private String[] scores(List<Contribution> counted) {
        return counted.stream().map(figures::score).toArray(String[]::new);
    }

    private String mean(List<Contribution> counted) {
        return ExplanationFigures.sum(counted, p -> figures.weight(p) + " × " + figures.score(p)) + " / "
                + weights(counted);
    }

    /** The product of single powers: the root of one large product would overflow a pocket calculator. */
    private String geometric(List<Contribution> counted) {
        String weights = weights(counted);
        return ExplanationFigures.join(
                counted, " × ", p -> figures.score(p) + "^(" + figures.weight(p) + " / " + weights + ")");
    }

    private String harmonic(List<Contribution> counted) {
        String terms = ExplanationFigures.join(counted, " + ", p -> figures.weight(p) + " / " + figures.score(p));
        return weights(counted) + " / (" + terms + ")";
    }

    private String weights(List<Contribution> counted) {
        return ExplanationFigures.sum(counted, figures::weight);
    }

    /** Points, scaled up for children that do not count, then penalties and bonuses, floor and cap, divided by the maximum. */
    private String sum(GroupResult result, List<Contribution> counted) {
        Group.Rule rule = result.element().rule();
        List<Contribution> weighing =
                result.parts().stream().filter(p -> p.declared() > 0).toList();
        String all = ExplanationFigures.sum(weighing, p -> figures.number(p.declared()));
        String outOf = rule.points().isPresent() || weighing.isEmpty() ? figures.number(result.maximum()) : all;
        String points = counted.isEmpty() ? "0" : ExplanationFigures.sum(counted, figures::points);
        boolean scaled = counted.size() < weighing.size() || counted.stream().anyMatch(p -> p.weight() != p.declared());
        if (scaled && !counted.isEmpty()) {
            points += " × " + all + " / " + ExplanationFigures.sum(counted, figures::weight);
        }
        points += ExplanationFigures.join(
                adjustments(result), "", p -> sign(p) + outOf + " × " + figures.score(p) + " / 100");
        String limited = limited(rule, points, figures::number);
        // A sum needs brackets before it is divided, unless floor or cap have put it into a function.
        String whole = adjustments(result).isEmpty() || !limited.equals(points) ? limited : "(" + limited + ")";
        return "100 × " + figures.function("min", "1", whole + " / " + outOf);
    }

    private static boolean anyZero(List<Contribution> counted) {
        return counted.stream().anyMatch(p -> p.counted().orElseThrow() <= 0);
    }
}
