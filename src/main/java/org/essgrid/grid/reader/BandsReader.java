package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Bands;

/** Reads bands, which must rise from 0 and be reachable. */
final class BandsReader {

    private BandsReader() {}

    /** The node's own bands on its own scale, or else those of the grid in proportion. */
    static Bands read(GridFields fields, BigDecimal outOf, boolean onValue, Bands inherited) {
        Optional<Bands> own = own(fields, outOf, onValue);
        return own.orElseGet(() -> inherited.scaled(outOf.movePointLeft(2)));
    }

    /** The bands under the key {@code bands}; empty if it is absent. */
    static Optional<Bands> own(GridFields fields, BigDecimal outOf, boolean onValue) {
        if (!fields.has("bands")) {
            return Optional.empty();
        }
        List<Band> bands = new ArrayList<>();
        for (GridFields item : fields.requiredMappings("bands")) {
            GridFields named = item.named("band");
            Band band = new Band(
                    named.requiredText("id"),
                    named.requiredNumber("from"),
                    named.requiredTranslated("label"),
                    named.translated("sentence"));
            named.finish();
            if (check(named, band, bands, outOf, onValue)) {
                bands.add(band);
            }
        }
        return Optional.of(new Bands(bands, onValue));
    }

    private static boolean check(GridFields named, Band band, List<Band> lower, BigDecimal outOf, boolean onValue) {
        if (lower.stream().anyMatch(b -> b.id().equals(band.id()))) {
            named.error("id", "grid.duplicate-band", band.id());
            return false;
        }
        if (lower.isEmpty() && !onValue && band.from().signum() != 0) {
            named.error("from", "grid.bands-gap", band.from());
        }
        if (!onValue && band.from().compareTo(outOf) > 0) {
            named.error("from", "grid.band-unreachable", band.id(), band.from(), outOf);
        }
        if (!lower.isEmpty()
                && band.from().compareTo(lower.get(lower.size() - 1).from()) <= 0) {
            named.error(
                    "from",
                    "grid.bands-overlap",
                    band.id(),
                    lower.get(lower.size() - 1).id());
            return false;
        }
        return true;
    }
}
