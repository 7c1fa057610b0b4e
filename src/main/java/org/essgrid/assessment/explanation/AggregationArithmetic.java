package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;

/** How a group's aggregation makes one score out of 100 of its children's. */
record AggregationArithmetic(Figures figures) {

    /** What acts beside the mean included, then floor, cap and full marks. */
    String of(GroupResult result) {
        Group.Rule rule = result.element().rule();
        List<Part> counted = result.parts().stream().filter(Part::isCounted).toList();
        if (rule.aggregation() == Aggregation.SUM) {
            return sum(result, counted);
        }
        String mean = mean(result, counted);
        List<Part> beside = beside(result);
        BigDecimal outOf = result.element().publication().outOf();
        String moved = mean + Figures.join(beside, "", p -> sign(p) + figures.score(p));
        String limited = limited(rule, moved, limit -> outOfHundred(limit, outOf));
        return beside.isEmpty() || limited.startsWith("min(") ? limited : figures.function("min", "100", limited);
    }

    private String mean(GroupResult result, List<Part> counted) {
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
    private static List<Part> beside(GroupResult result) {
        return result.beside().stream().filter(p -> p.counted().isPresent()).toList();
    }

    private String sign(Part part) {
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

    private String[] scores(List<Part> counted) {
        return counted.stream().map(figures::score).toArray(String[]::new);
    }

    private String mean(List<Part> counted) {
        return Figures.sum(counted, p -> figures.weight(p) + " × " + figures.score(p)) + " / " + weights(counted);
    }

    /** Each power by itself, rather than a root of their product, which is too large for a calculator. */
    private String geometric(List<Part> counted) {
        String weights = weights(counted);
        return Figures.join(counted, " × ", p -> figures.score(p) + "^(" + figures.weight(p) + " / " + weights + ")");
    }

    private String harmonic(List<Part> counted) {
        String terms = Figures.join(counted, " + ", p -> figures.weight(p) + " / " + figures.score(p));
        return weights(counted) + " / (" + terms + ")";
    }

    private String weights(List<Part> counted) {
        return Figures.sum(counted, figures::weight);
    }

    /** Points; those of the children that count stand for all, then what acts beside, floor, cap, and out of what. */
    private String sum(GroupResult result, List<Part> counted) {
        Group.Rule rule = result.element().rule();
        List<Part> weighing =
                result.parts().stream().filter(p -> p.declared() > 0).toList();
        String all = Figures.sum(weighing, p -> figures.number(p.declared()));
        String outOf = rule.points().map(this::number).orElse(all);
        String points = Figures.sum(counted, figures::points);
        if (counted.size() < weighing.size() || counted.stream().anyMatch(p -> p.weight() != p.declared())) {
            points += " × " + all + " / " + Figures.sum(counted, figures::weight);
        }
        points += Figures.join(beside(result), "", p -> sign(p) + outOf + " × " + figures.score(p) + " / 100");
        String limited = limited(rule, points, this::number);
        // What was neither limited nor is a product or one number must be held together before it is divided.
        String whole = beside(result).isEmpty() || !limited.equals(points) ? limited : "(" + limited + ")";
        return "100 × " + figures.function("min", "1", whole + " / " + outOf);
    }

    private String number(BigDecimal number) {
        return figures.number(number);
    }

    private static boolean anyZero(List<Part> counted) {
        return counted.stream().anyMatch(p -> p.counted().orElseThrow() <= 0);
    }
}
