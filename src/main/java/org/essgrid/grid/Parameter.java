package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * A dated figure used by the grid that the user may replace, such as the minimum wage.
 *
 * @param date the day from which it is valid, ISO
 */
public record Parameter(
        String id, Translated label, BigDecimal value, Translated unit, String date, Optional<Translated> source) {}
