package org.essgrid.network.model;

import java.math.BigDecimal;

/**
 * The quartiles of scores, on the scale of the scores and not rounded. They are interpolated between scores (type 7 of Hyndman
 * and Fan, as QUARTILE in spreadsheets): the lower one is at position 1 + (n - 1) / 4 of the scores from low to high.
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
