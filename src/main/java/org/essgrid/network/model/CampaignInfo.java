package org.essgrid.network.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.essgrid.grid.Grid;
import org.essgrid.text.Translated;

/**
 * A campaign of a network.
 *
 * @param id unique among those that are compared, such as 2026
 * @param title as it is shown
 * @param date the day for which it stands; without one it is not known which targets are due
 * @param grid what was asked then
 */
public record CampaignInfo(String id, Translated title, Optional<LocalDate> date, Grid grid) {

    private static final double MONTHS = 12;

    /** How many years lie between, to the nearest; empty unless both are dated. */
    public OptionalInt yearsTo(CampaignInfo later) {
        if (date.isEmpty() || later.date().isEmpty()) {
            return OptionalInt.empty();
        }
        long months = ChronoUnit.MONTHS.between(date.get(), later.date().get());
        return OptionalInt.of((int) Math.round(months / MONTHS));
    }
}
