package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a node, low to high.
 *
 * @param bands each from higher than the one before; empty when the node has none
 * @param onValue whether they lie on the value of a quantitative criterion instead of its published score
 */
public record Bands(List<Band> bands, boolean onValue) {

    public static final Bands NONE = new Bands(List.of(), false);

    public Bands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("bands go from low to high");
            }
        }
    }

    /** The band of a figure: the highest one that begins at or below it; the lowest for a score below all. */
    public Optional<Band> of(BigDecimal figure) {
        Band found = onValue || bands.isEmpty() ? null : bands.get(0);
        for (Band band : bands) {
            if (band.from().compareTo(figure) > 0) {
                break;
            }
            found = band;
        }
        return Optional.ofNullable(found);
    }

    /** The same bands on another scale, in proportion. */
    public Bands scaled(BigDecimal factor) {
        return new Bands(
                bands.stream()
                        .map(b -> new Band(b.id(), b.from().multiply(factor), b.label()))
                        .toList(),
                onValue);
    }
}
