package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.essgrid.network.DisclosureThreshold;

/**
 * The groups of members about which figures of one element are shown, in each campaign. A figure of a group tells the sum of
 * its scores, and from several sums others follow: all nine less the same eight is the ninth. A group is therefore shown only
 * if no sum or difference of the figures shown is about fewer members than the disclosure threshold. In a network that names
 * its members, whose scores are shown one by one, it is enough that the group itself is large enough.
 */
final class DisclosedGroups {

    /** With more small parts than this a group is hidden rather than checked, since the time doubles with each. */
    private static final int MOST_PARTS = 12;

    private static final double EPSILON = 1e-9;

    private final DisclosureThreshold floor;
    private final boolean anonymous;
    private final List<List<BitSet>> byCampaign;

    DisclosedGroups(DisclosureThreshold floor, boolean anonymous, int campaigns) {
        this.floor = floor;
        this.anonymous = anonymous;
        this.byCampaign = IntStream.range(0, campaigns)
                .<List<BitSet>>mapToObj(campaign -> new ArrayList<>())
                .toList();
    }

    /** Shows figures of these members in some campaigns, and returns whether that is allowed next to those shown before. */
    boolean show(BitSet members, int... campaigns) {
        if (members.isEmpty() || floor.hides(members.cardinality())) {
            return false;
        }
        for (int campaign : anonymous ? campaigns : new int[0]) {
            if (!byCampaign.get(campaign).contains(members) && !isSafe(byCampaign.get(campaign), members)) {
                return false;
            }
        }
        for (int campaign : campaigns) {
            if (!byCampaign.get(campaign).contains(members)) {
                byCampaign.get(campaign).add(members);
            }
        }
        return true;
    }

    private boolean isSafe(List<BitSet> shown, BitSet added) {
        List<BitSet> groups = new ArrayList<>(shown);
        groups.add(added);
        List<BitSet> parts = parts(groups);
        List<BitSet> small =
                parts.stream().filter(part -> floor.hides(part.cardinality())).toList();
        if (small.size() > MOST_PARTS) {
            return false;
        }
        int rank = rank(groups, parts);
        // Some sum is about the members left out alone if and only if the rank is lower without them.
        for (int chosen = 1; chosen < 1 << small.size(); chosen++) {
            List<BitSet> others = new ArrayList<>(parts);
            int members = 0;
            for (int i = 0; i < small.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    others.remove(small.get(i));
                    members += small.get(i).cardinality();
                }
            }
            if (floor.hides(members) && rank(groups, others) < rank) {
                return false;
            }
        }
        return true;
    }

    /** The members divided so that each group is made of whole parts. */
    private static List<BitSet> parts(List<BitSet> groups) {
        BitSet all = new BitSet();
        groups.forEach(all::or);
        List<BitSet> parts = List.of(all);
        for (BitSet group : groups) {
            List<BitSet> finer = new ArrayList<>();
            for (BitSet part : parts) {
                BitSet within = (BitSet) part.clone();
                within.and(group);
                BitSet outside = (BitSet) part.clone();
                outside.andNot(group);
                finer.add(within);
                finer.add(outside);
            }
            finer.removeIf(BitSet::isEmpty);
            parts = finer;
        }
        return parts;
    }

    /** The rank of the matrix with a row per group and a column per part, 1 where the group contains the part. */
    private static int rank(List<BitSet> groups, List<BitSet> parts) {
        double[][] rows = groups.stream()
                .map(group -> parts.stream()
                        .mapToDouble(part -> part.intersects(group) ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < parts.size() && rank < rows.length; column++) {
            int pivot = rank;
            for (int row = rank + 1; row < rows.length; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            if (Math.abs(rows[pivot][column]) > EPSILON) {
                double[] found = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = found;
                eliminate(rows, rank, column);
                rank++;
            }
        }
        return rank;
    }

    private static void eliminate(double[][] rows, int pivot, int column) {
        for (int row = pivot + 1; row < rows.length; row++) {
            double factor = rows[row][column] / rows[pivot][column];
            for (int i = column; i < rows[row].length; i++) {
                rows[row][i] -= factor * rows[pivot][i];
            }
        }
    }
}
