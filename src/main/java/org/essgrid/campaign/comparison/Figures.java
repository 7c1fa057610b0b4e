package org.essgrid.campaign.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures stand in files for programs. */
final class Figures {

    /** More than any grid publishes, and a mean of thousands of scores is told apart from the next. */
    private static final int DECIMALS = 10;

    private Figures() {}

    /** To ten decimals, half up, without zeros at the end. */
    static BigDecimal of(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
