package org.essgrid.grid;

import java.util.Locale;

/** What happens to the weight of a child that does not apply. */
public enum NotApplicableRule {
    /** It is distributed among its siblings in proportion to their weights. */
    REDISTRIBUTE,
    /** It is distributed among its siblings in equal parts. */
    SHARE_EQUALLY,
    /** The group's own weight is reduced accordingly. */
    REDUCE;

    /** The word in the grid file, such as {@code share-equally}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
