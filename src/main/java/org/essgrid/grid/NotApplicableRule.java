package org.essgrid.grid;

import java.util.Locale;

/** Where the weight of a child goes that does not apply. */
public enum NotApplicableRule {
    /** To its siblings, in proportion to their weights. */
    REDISTRIBUTE,
    /** To its siblings, in equal parts. */
    SHARE_EQUALLY,
    /** Nowhere: the group's own weight shrinks by as much. */
    REDUCE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
