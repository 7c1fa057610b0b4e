package org.essgrid.network;

import java.util.Comparator;
import java.util.List;

/**
 * What a member that has reached the top of a criterion, and agrees to be named, says of it.
 *
 * @param criterion the id of the criterion
 * @param name of the member
 * @param levels the ids of the levels that it chose, none for a quantity
 * @param comment in its own words
 */
public record Practice(String criterion, ActorKey member, String name, List<String> levels, String comment) {

    /** In the order of a lot that is always drawn the same, so that no member is told of before all others. */
    public static final Comparator<Practice> BY_LOT =
            Comparator.comparingLong(Practice::lot).thenComparing(Practice::member);

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public Practice {
        levels = List.copyOf(levels);
    }

    /** A hash (FNV-1a, 64 bits) of criterion and member: chance enough, and the same on every machine. */
    private long lot() {
        String drawn = criterion + "\n" + member.kind() + "\n" + member.text();
        long hash = FNV_START;
        for (int i = 0; i < drawn.length(); i++) {
            hash = (hash ^ drawn.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
