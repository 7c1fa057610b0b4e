package org.essgrid.network.gridchange;

import java.util.Locale;

/** Whether a figure means the same in all campaigns. */
public enum Comparability {
    /** Nothing that it rests on was changed: the figures are compared as they were published. */
    AS_PUBLISHED,
    /**
     * The grid was revised: all campaigns are scored again from their answers, by the last grid, on the criteria that all of
     * them asked in the same way.
     */
    RECOMPUTED,
    /** Not asked in all campaigns, or not in a way that lets answers be carried over. */
    NOT_COMPARABLE;

    /** {@code as-published}: its name in results and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
