package org.essgrid.network.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The distribution of at least one published score.
 *
 * @param counts the number of members with each score, from low to high
 * @param total the exact sum of all scores
 */
public record Distribution(List<Count> counts, Quartiles quartiles, BigDecimal total) {

    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    /** @param members the number with this score, at least one */
    public record Count(BigDecimal score, int members) {}

    public Distribution {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a distribution without scores");
        }
    }

    public int members() {
        return counts.stream().mapToInt(Count::members).sum();
    }

    public BigDecimal min() {
        return counts.get(0).score();
    }

    public BigDecimal max() {
        return counts.get(counts.size() - 1).score();
    }

    /** To 34 significant digits. */
    public BigDecimal mean() {
        return total.divide(BigDecimal.valueOf(members()), EXACT_ENOUGH);
    }

    /** The number of members with a lower score. */
    public int below(BigDecimal score) {
        return counts.stream()
                .filter(count -> count.score().compareTo(score) < 0)
                .mapToInt(Count::members)
                .sum();
    }
}
