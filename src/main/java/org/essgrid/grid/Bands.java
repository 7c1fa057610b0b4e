package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a node, from low to high.
 *
 * @param bands the bands by rising start; empty if the node has none
 * @param onValue whether they apply to the value of a quantitative criterion instead of its published score
 */
public record Bands(List<Band> bands, boolean onValue) {

    public static final Bands NONE = new Bands(List.of(), false);

    public Bands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("the bands of a node must rise");
            }
        }
    }

    /**
     * The band of a number: the highest one that starts at or below it, else the lowest, which is open downwards. Empty without
     * bands.
     */
    public Optional<Band> of(BigDecimal number) {
        Band found = bands.isEmpty() ? null : bands.get(0);
        for (Band band : bands) {
            if (band.from().compareTo(number) > 0) {
                break;
            }
            found = band;
        }
        return Optional.ofNullable(found);
    }

    /** These bands with all starts multiplied by a factor. */
    public Bands scaled(BigDecimal factor) {
        return new Bands(
                bands.stream()
                        .map(b -> new Band(b.id(), b.from().multiply(factor), b.label(), b.sentence()))
                        .toList(),
                onValue);
    }
}
