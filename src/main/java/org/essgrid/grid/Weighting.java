package org.essgrid.grid;

/** How weights make shares of the whole. */
public enum Weighting {
    /** Level by level: a group's share is shared out among its children. */
    NESTED,
    /**
     * At once: the share of a group of criteria is the product of the weights on its path, over the sum of all such
     * products. The common-good matrix weighs so.
     */
    CUMULATIVE;

    /** Whether a group weighs as much as all that is below it, times its own weight. */
    public boolean cumulates(Group group) {
        return this == CUMULATIVE && group.children().stream().anyMatch(Group.class::isInstance);
    }

    /** Whether a group weighs less among its siblings where some of it does not apply. */
    public boolean shrinks(Group group) {
        return cumulates(group) || group.rule().notApplicable() == NotApplicableRule.REDUCE;
    }
}
