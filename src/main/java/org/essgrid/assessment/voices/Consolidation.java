package org.essgrid.assessment.voices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Method;
import org.essgrid.grid.Voices.Rule;

/**
 * Consolidates the figures of several voices by a rule. Sums are exact, so that the order of the voices makes no difference.
 *
 * @param byCollege the figures of each college; colleges without any are absent
 */
record Consolidation(Rule rule, Map<College, List<BigDecimal>> byCollege) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** The figure of one college: the mean of its voices, or their median. */
    BigDecimal of(College college) {
        List<BigDecimal> figures = Objects.requireNonNull(byCollege.get(college));
        return rule.method() == Method.MEDIAN ? median(figures) : mean(figures);
    }

    /** The figure of all voices that the rule takes into account; empty if there are none. */
    Optional<BigDecimal> total() {
        Map<College, BigDecimal> heard = new LinkedHashMap<>();
        byCollege.keySet().stream().filter(rule::includes).forEach(college -> heard.put(college, of(college)));
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule.method()) {
                    case MEAN -> weighted(heard);
                    case MEDIAN -> median(List.copyOf(heard.values()));
                    case LOWEST ->
                        heard.values().stream().min(Comparator.naturalOrder()).orElseThrow();
                    case COLLEGE -> heard.values().iterator().next();
                });
    }

    /** The weighted mean of these colleges' figures. */
    BigDecimal weighted(List<College> colleges) {
        Map<College, BigDecimal> figures = new LinkedHashMap<>();
        colleges.forEach(college -> figures.put(college, of(college)));
        return weighted(figures);
    }

    private static BigDecimal weighted(Map<College, BigDecimal> figures) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<College, BigDecimal> entry : figures.entrySet()) {
            BigDecimal weight = BigDecimal.valueOf(entry.getKey().weight());
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(entry.getValue()));
        }
        return sum.divide(weights, DIGITS);
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(figures.size()), DIGITS);
    }

    private static BigDecimal median(List<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : mean(sorted.subList(half - 1, half + 1));
    }
}
