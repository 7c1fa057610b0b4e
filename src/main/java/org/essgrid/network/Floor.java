package org.essgrid.network;

/**
 * Below how many members nothing is told of a group, so that nobody is recognised in it.
 *
 * @param members at least 1; 1 hides nothing
 */
public record Floor(int members) {

    public static final Floor USUAL = new Floor(5);

    public Floor {
        if (members < 1) {
            throw new IllegalArgumentException("a floor of " + members);
        }
    }

    /** Whether so few must not be told of. */
    public boolean hides(int count) {
        return count < members;
    }
}
