package org.essgrid.grid;

import java.math.BigDecimal;
import org.essgrid.text.Translated;

/**
 * A word for a range of scores.
 *
 * @param from the lowest figure of the band, on the scale of the node it is used for
 */
public record Band(String id, BigDecimal from, Translated label) {}
