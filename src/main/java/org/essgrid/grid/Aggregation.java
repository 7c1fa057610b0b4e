package org.essgrid.grid;

import java.util.Locale;

/** How a group makes its score of its children's. */
public enum Aggregation {
    WEIGHTED_MEAN,
    GEOMETRIC_MEAN,
    HARMONIC_MEAN,
    MIN,
    MAX,
    SUM,
    /** A decision table over the children's levels. */
    TABLE;

    /** The word in the grid file, {@code weighted-mean}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
