package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Group;

/** How a group's aggregation makes one score out of 100 of its children's. */
record AggregationArithmetic(Figures figures) {

    String of(Group.Rule rule, List<Part> parts) {
        List<Part> counted = parts.stream().filter(Part::isCounted).toList();
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> mean(counted);
            case GEOMETRIC_MEAN -> anyZero(counted) ? "0" : geometric(counted);
            case HARMONIC_MEAN -> anyZero(counted) ? "0" : harmonic(counted);
            case MIN -> figures.function("min", scores(counted));
            case MAX -> figures.function("max", scores(counted));
            case SUM -> sum(rule, parts, counted);
        };
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

    /** Points; those of the children that count stand for all, then floor and cap, then out of what. */
    private String sum(Group.Rule rule, List<Part> parts, List<Part> counted) {
        String expression = Figures.sum(counted, figures::points);
        List<Part> weighing = parts.stream().filter(p -> p.declared() > 0).toList();
        String all = Figures.sum(weighing, p -> figures.number(p.declared()));
        if (counted.size() < weighing.size()) {
            expression += " × " + all + " / " + Figures.sum(counted, p -> figures.number(p.declared()));
        }
        if (rule.floor().isPresent()) {
            expression = figures.function("max", number(rule.floor().get()), expression);
        }
        if (rule.cap().isPresent()) {
            expression = figures.function("min", number(rule.cap().get()), expression);
        }
        return "100 × "
                + figures.function(
                        "min",
                        "1",
                        expression + " / " + rule.points().map(this::number).orElse(all));
    }

    private String number(BigDecimal number) {
        return figures.number(number);
    }

    private static boolean anyZero(List<Part> counted) {
        return counted.stream().anyMatch(p -> p.counted().orElseThrow() == 0);
    }
}
