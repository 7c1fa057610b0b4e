package org.essgrid.grid;

import java.util.Locale;

/** How the scores of a group's children are combined into its own. */
public enum Aggregation {
    WEIGHTED_MEAN,
    GEOMETRIC_MEAN,
    HARMONIC_MEAN,
    MIN,
    MAX,
    SUM,
    /** A decision table over the children's levels. */
    TABLE;

    /** The word in the grid file, such as {@code weighted-mean}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
