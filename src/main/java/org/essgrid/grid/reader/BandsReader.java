package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Bands;

/** Reads bands: rising, without a gap at the low end, none beyond reach. */
final class BandsReader {

    private BandsReader() {}

    /** A node's own bands, on its own scale, or else the grid's in proportion. */
    static Bands read(GridFields fields, BigDecimal outOf, boolean onValue, Bands inherited) {
        Optional<Bands> own = own(fields, outOf, onValue);
        return own.orElseGet(() -> inherited.scaled(outOf.movePointLeft(2)));
    }

    /** The bands under the key {@code bands}, if it is there. */
    static Optional<Bands> own(GridFields fields, BigDecimal outOf, boolean onValue) {
        if (!fields.has("bands")) {
            return Optional.empty();
        }
        List<Band> bands = new ArrayList<>();
        for (GridFields item : fields.requiredMappings("bands")) {
            GridFields named = item.named("band");
            Band band =
                    new Band(named.requiredText("id"), named.requiredNumber("from"), named.requiredTranslated("label"));
            named.finish();
            if (check(named, band, bands, outOf, onValue)) {
                bands.add(band);
            }
        }
        return Optional.of(new Bands(bands, onValue));
    }

    private static boolean check(GridFields named, Band band, List<Band> before, BigDecimal outOf, boolean onValue) {
        if (before.stream().anyMatch(b -> b.id().equals(band.id()))) {
            named.error("id", "grid.duplicate-band", band.id());
            return false;
        }
        if (before.isEmpty() && !onValue && band.from().signum() != 0) {
            named.error("from", "grid.bands-gap", band.from());
        }
        if (!onValue && band.from().compareTo(outOf) > 0) {
            named.error("from", "grid.band-unreachable", band.id(), band.from(), outOf);
        }
        if (!before.isEmpty()
                && band.from().compareTo(before.get(before.size() - 1).from()) <= 0) {
            named.error(
                    "from",
                    "grid.bands-overlap",
                    band.id(),
                    before.get(before.size() - 1).id());
            return false;
        }
        return true;
    }
}
