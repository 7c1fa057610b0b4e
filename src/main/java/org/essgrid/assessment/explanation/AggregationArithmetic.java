package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;

/** How a group's aggregation makes one score out of 100 of its children's. */
record AggregationArithmetic(ExplanationFigures figures) {

    /** What acts beside the mean included, then floor, cap and full marks. */
    String of(GroupResult result) {
        Group.Rule rule = result.element().rule();
        List<Contribution> counted =
                result.parts().stream().filter(Contribution::isCounted).toList();
        if (rule.aggregation() == Aggregation.SUM) {
            return sum(result, counted);
        }
        String mean = mean(result, counted);
        List<Contribution> beside = beside(result);
        BigDecimal outOf = result.element().publication().outOf();
        String moved = mean + ExplanationFigures.join(beside, "", p -> sign(p) + figures.score(p));
        String limited = limited(rule, moved, limit -> outOfHundred(limit, outOf));
        return beside.isEmpty() || limited.startsWith("min(") ? limited : figures.function("min", "100", limited);
    }

    private String mean(GroupResult result, List<Contribution> counted) {
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

    /** The penalties and bonuses that are known. */
    private static List<Contribution> beside(GroupResult result) {
        return result.beside().stream().filter(p -> p.counted().isPresent()).toList();
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
                ? number(limit)
                : "100 × " + number(limit) + " / " + number(outOf);
    }

    private String[] scores(List<Contribution> counted) {
        return counted.stream().map(figures::score).toArray(String[]::new);
    }

    private String mean(List<Contribution> counted) {
        return ExplanationFigures.sum(counted, p -> figures.weight(p) + " × " + figures.score(p)) + " / "
                + weights(counted);
    }

    /** Each power by itself, rather than a root of their product, which is too large for a calculator. */
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

    /** Points; those of the children that count stand for all, then what acts beside, floor, cap, and out of what. */
    private String sum(GroupResult result, List<Contribution> counted) {
        Group.Rule rule = result.element().rule();
        List<Contribution> weighing =
                result.parts().stream().filter(p -> p.declared() > 0).toList();
        String all = ExplanationFigures.sum(weighing, p -> figures.number(p.declared()));
        String outOf = rule.points().map(this::number).orElse(all);
        String points = ExplanationFigures.sum(counted, figures::points);
        if (counted.size() < weighing.size() || counted.stream().anyMatch(p -> p.weight() != p.declared())) {
            points += " × " + all + " / " + ExplanationFigures.sum(counted, figures::weight);
        }
        points +=
                ExplanationFigures.join(beside(result), "", p -> sign(p) + outOf + " × " + figures.score(p) + " / 100");
        String limited = limited(rule, points, this::number);
        // What was neither limited nor is a product or one number must be held together before it is divided.
        String whole = beside(result).isEmpty() || !limited.equals(points) ? limited : "(" + limited + ")";
        return "100 × " + figures.function("min", "1", whole + " / " + outOf);
    }

    private String number(BigDecimal number) {
        return figures.number(number);
    }

    private static boolean anyZero(List<Contribution> counted) {
        return counted.stream().anyMatch(p -> p.counted().orElseThrow() <= 0);
    }
}
