package org.essgrid.network;

/**
 * Below how many members nothing is told of a group, so that nobody is recognised in it.
 *
 * @param members at least 1; 1 hides nothing
 */
public record DisclosureThreshold(int members) {

    public static final DisclosureThreshold USUAL = new DisclosureThreshold(5);

    public DisclosureThreshold {
        if (members < 1) {
            throw new IllegalArgumentException("a floor of " + members);
        }
    }

    /** Whether so few must not be told of. */
    public boolean hides(int count) {
        return count < members;
    }
}
