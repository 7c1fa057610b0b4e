package org.essgrid.grid;

import org.essgrid.text.Keyed;

/** How the scores of a group's children are combined into its own. */
public enum Aggregation implements Keyed {
    WEIGHTED_MEAN,
    GEOMETRIC_MEAN,
    HARMONIC_MEAN,
    MIN,
    MAX,
    SUM,
    /** A decision table over the children's levels. */
    TABLE;
}
