package org.essgrid.network.model;

import java.util.Comparator;
import java.util.List;
import org.essgrid.network.ActorKey;

/**
 * Comments on a criterion from members that have its best score.
 *
 * @param count the number of such members that agree to be named
 * @param drawn a few of them, chosen at random
 */
public record Practices(int count, List<Practice> drawn) {
    public Practices {
        drawn = List.copyOf(drawn);
    }

    /**
     * The comment of a member that has the best score on a criterion and agrees to be named.
     *
     * @param criterion the id of the criterion
     * @param name of the member, for display
     * @param levels the ids of the chosen levels; none for a quantity
     * @param comment as the member wrote it
     */
    public record Practice(String criterion, ActorKey member, String name, List<String> levels, String comment) {

        /** A reproducible random order, so that no member always comes first. */
        public static final Comparator<Practice> BY_LOT =
                Comparator.comparingLong(Practice::lot).thenComparing(Practice::member);

        private static final long FNV_START = 0xcbf29ce484222325L;
        private static final long FNV_PRIME = 0x100000001b3L;

        public Practice {
            levels = List.copyOf(levels);
        }

        /** A hash (FNV-1a, 64 bits) of criterion and member: random enough, and the same on every machine. */
        private long lot() {
            String drawn = criterion + "\n" + member.kind() + "\n" + member.text();
            long hash = FNV_START;
            for (int i = 0; i < drawn.length(); i++) {
                hash = (hash ^ drawn.charAt(i)) * FNV_PRIME;
            }
            return hash;
        }
    }
}
