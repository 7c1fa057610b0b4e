package org.essgrid.network.gridchange;

import org.essgrid.text.Keyed;

/** Whether a figure means the same in all campaigns. */
public enum Comparability implements Keyed {
    /** Nothing that it depends on was changed: the figures are compared as published. */
    AS_PUBLISHED,
    /**
     * The grid was revised: all campaigns are scored again from their answers, by the last grid, on the criteria whose answers
     * are comparable in all of them.
     */
    RECOMPUTED,
    /** Not part of all campaigns, or its answers cannot be carried over. */
    NOT_COMPARABLE;
}
