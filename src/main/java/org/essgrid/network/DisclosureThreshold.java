package org.essgrid.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Joins neighbouring levels until none has at least one member but too few of them in any row.
     *
     * @param rows one count per level, from low to high, in each row
     * @return the first level of each level that results, ascending from 0
     */
    public List<Integer> joined(List<List<Integer>> rows) {
        int levels = rows.isEmpty() ? 0 : rows.get(0).size();
        List<Integer> starts =
                new ArrayList<>(IntStream.range(0, levels).boxed().toList());
        int small = firstSmall(starts, rows);
        while (small >= 0 && starts.size() > 1) {
            boolean down = small == starts.size() - 1
                    || (small > 0 && sum(starts, small - 1, rows) <= sum(starts, small + 1, rows));
            int joined = down ? small : small + 1;
            starts.subList(joined, joined + 1).clear();
            small = firstSmall(starts, rows);
        }
        return starts;
    }

    private int firstSmall(List<Integer> starts, List<List<Integer>> rows) {
        return IntStream.range(0, starts.size())
                .filter(level -> rows.stream().anyMatch(row -> {
                    int count = sum(starts, level, List.of(row));
                    return count > 0 && hides(count);
                }))
                .findFirst()
                .orElse(-1);
    }

    private static int sum(List<Integer> starts, int level, List<List<Integer>> rows) {
        return rows.stream()
                .flatMap(row -> part(starts, level, row).stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * The items of one of the levels that result from {@link #joined}.
     *
     * @param all one per level before
     */
    public static <T> List<T> part(List<Integer> starts, int level, List<T> all) {
        return all.subList(starts.get(level), level + 1 < starts.size() ? starts.get(level + 1) : all.size());
    }

    /** Whether figures of so few members must not be disclosed. */
    public boolean hides(int count) {
        return count < members;
    }
}
