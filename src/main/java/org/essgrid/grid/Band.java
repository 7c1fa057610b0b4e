package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * A named range of scores, up to the start of the next band.
 *
 * @param from the lowest value of the band, on the published scale of its node
 * @param sentence what it means for the actor, for the first page of the report
 */
public record Band(String id, BigDecimal from, Translated label, Optional<Translated> sentence) {}
