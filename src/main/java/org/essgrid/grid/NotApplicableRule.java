package org.essgrid.grid;

import org.essgrid.text.Keyed;

/** What happens to the weight of a child that does not apply. */
public enum NotApplicableRule implements Keyed {
    /** It is distributed among its siblings in proportion to their weights. */
    REDISTRIBUTE,
    /** It is distributed among its siblings in equal parts. */
    SHARE_EQUALLY,
    /** The group's own weight is reduced accordingly. */
    REDUCE;
}
