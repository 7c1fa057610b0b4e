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
 * @param id unique among the compared campaigns, for example 2026
 * @param title for display
 * @param date its reference date; without one it is unknown which targets are due
 * @param grid used in this campaign
 */
public record CampaignInfo(String id, Translated title, Optional<LocalDate> date, Grid grid) {

    private static final double MONTHS = 12;

    /** The years until a later campaign, rounded; empty unless both have a date. */
    public OptionalInt yearsTo(CampaignInfo later) {
        if (date.isEmpty() || later.date().isEmpty()) {
            return OptionalInt.empty();
        }
        long months = ChronoUnit.MONTHS.between(date.get(), later.date().get());
        return OptionalInt.of((int) Math.round(months / MONTHS));
    }
}
