package org.essgrid.grid;

/** How weights make shares of the whole. */
public enum Weighting {
    /** Level by level: a group's share is shared out among its children. */
    NESTED,
    /**
     * At once: the share of a group of criteria is the product of the weights on its path, over the sum of all such
     * products. The common-good matrix weighs so.
     */
    CUMULATIVE
}
