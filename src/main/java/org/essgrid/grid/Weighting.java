package org.essgrid.grid;

/** How weights are turned into shares of the whole. */
public enum Weighting {
    /** Level by level: the share of a group is divided among its children. */
    NESTED,
    /**
     * Across all levels: the share of a group of criteria is the product of the weights on its path, divided by the sum of
     * all such products, as in the common good matrix.
     */
    CUMULATIVE;

    /** Whether the weight of a group is its own weight times the sum of the weights below it. */
    public boolean cumulates(Group group) {
        return this == CUMULATIVE && group.children().stream().anyMatch(Group.class::isInstance);
    }

    /** Whether a group weighs less among its siblings if parts of it do not apply. */
    public boolean shrinks(Group group) {
        return cumulates(group) || group.rule().notApplicable() == NotApplicableRule.REDUCE;
    }
}
