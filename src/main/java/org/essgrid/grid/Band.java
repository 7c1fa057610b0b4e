package org.essgrid.grid;

import java.math.BigDecimal;
import org.essgrid.text.Translated;

/**
 * A named range of scores, up to the start of the next band.
 *
 * @param from the lowest value of the band, on the published scale of its node
 */
public record Band(String id, BigDecimal from, Translated label) {}
