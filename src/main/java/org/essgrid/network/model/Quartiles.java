package org.essgrid.network.model;

import java.math.BigDecimal;

/**
 * The figures that cut scores into four quarters, on the scale of the scores and not rounded. Between two scores the figure
 * lies in proportion (type 7 of Hyndman and Fan, the QUARTILE of spreadsheets): the lower one stands at 1 + (n - 1) / 4 in
 * the scores from low to high.
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
