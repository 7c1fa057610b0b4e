package org.essgrid.network;

/**
 * The number of members below which figures of a group are not disclosed, so that no member can be identified.
 *
 * @param members at least 1; 1 hides nothing
 */
public record DisclosureThreshold(int members) {

    public static final DisclosureThreshold USUAL = new DisclosureThreshold(5);

    public DisclosureThreshold {
        if (members < 1) {
            throw new IllegalArgumentException("a disclosure threshold of " + members);
        }
    }

    /** Whether figures of so few members must not be disclosed. */
    public boolean hides(int count) {
        return count < members;
    }
}
