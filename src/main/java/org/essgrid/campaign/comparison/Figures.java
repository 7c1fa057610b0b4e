package org.essgrid.campaign.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as files for programs have them. */
final class Figures {

    /** More than any grid publishes, and enough to distinguish the means of thousands of scores. */
    private static final int DECIMALS = 10;

    private Figures() {}

    /** To ten decimals, half up, without trailing zeros. */
    static BigDecimal of(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
