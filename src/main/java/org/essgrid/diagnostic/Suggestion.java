package org.essgrid.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user probably meant: the nearest valid spelling, at most two typing slips away. */
public final class Suggestion {

    private static final int FARTHEST = 2;

    /** Nobody slips in a name of this length, and comparing two of them takes its square. */
    private static final int LONGEST = 200;

    private static final int MOST = 2000;

    private Suggestion() {}

    /** The most similar name, if any is similar enough; none for a long text or among very many names. */
    public static Optional<String> nearest(String typed, Collection<String> valid) {
        return nearest(typed, valid, FARTHEST);
    }

    /**
     * The nearest valid spelling.
     *
     * @param farthest how many typing slips away it may be at most
     */
    public static Optional<String> nearest(String typed, Collection<String> valid, int farthest) {
        if (typed.length() > LONGEST || valid.size() > MOST) {
            return Optional.empty();
        }
        String best = null;
        // A short word has too many neighbours: half of its letters must match.
        int allowed = Math.min(farthest, Math.max(1, typed.length() / 2));
        for (String candidate : valid) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed) {
                best = candidate;
                allowed = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + changed);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
