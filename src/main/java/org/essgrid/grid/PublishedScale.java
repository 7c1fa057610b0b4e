package org.essgrid.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The scale on which a score, internally 0..1, is published.
 *
 * @param outOf the published maximum, above 0: 100, or a method's own (1,000 for a matrix, 1 for an index)
 * @param decimals the number of decimals, 0 to 9
 * @param mode the rounding of the last decimal
 */
public record PublishedScale(BigDecimal outOf, int decimals, RoundingMode mode) {

    /** Binary fractions are inexact after the 15th digit; 12 digits are kept so that 57.4999… rounds like 57.5. */
    private static final MathContext SIGNIFICANT = new MathContext(12, RoundingMode.HALF_UP);

    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final double LARGEST_PLAIN = 1e6;
    /** More than the error of 12 digits of the largest number that is rounded directly. */
    private static final double NEAR = 1e-5;

    public PublishedScale {
        if (outOf.signum() <= 0 || decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("out of " + outOf + ", " + decimals + " decimals");
        }
    }

    /** The published value of a score in 0..1. */
    public BigDecimal publish(double score) {
        double units = score * outOf.doubleValue() * POWERS_OF_TEN[decimals];
        double beyond = units - Math.floor(units);
        // Far from a rounding boundary, rounding the binary fraction gives the same result much faster.
        boolean plain = mode == RoundingMode.HALF_UP && units < LARGEST_PLAIN && Math.abs(beyond - 0.5) > NEAR;
        return plain
                ? BigDecimal.valueOf(Math.round(units), decimals)
                : round(BigDecimal.valueOf(score).multiply(outOf));
    }

    /** A score in 0..1 on this scale, in full precision but for rounding errors of the calculation. */
    public BigDecimal exact(double score) {
        return BigDecimal.valueOf(score).multiply(outOf).round(SIGNIFICANT);
    }

    /** Rounds a value on the published scale, first to 12 significant digits, then to the decimals. */
    public BigDecimal round(BigDecimal figure) {
        return figure.round(SIGNIFICANT).setScale(decimals, mode);
    }
}
