package org.essgrid.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A level for each combination of the children's levels, as in DEXi models. The reader of grids ensures that exactly one row
 * matches each combination.
 *
 * @param scale the possible results, each with its score
 * @param levels the possible levels of each child, in the order of the children
 */
public record DecisionTable(LevelScale scale, List<List<String>> levels, List<Row> rows) {

    /** The maximum number of combinations; far more than an author can maintain. */
    public static final int MOST_COMBINATIONS = 100_000;

    /**
     * @param when the required level of each child, empty for any
     * @param level the result of the row
     */
    public record Row(List<Optional<String>> when, String level) {
        public Row {
            when = List.copyOf(when);
        }

        /** Whether the row can match: for each child its possible levels, or an empty set if any level is possible. */
        boolean mayMatch(List<Set<String>> actual) {
            for (int i = 0; i < when.size(); i++) {
                Set<String> possible = actual.get(i);
                if (when.get(i).isPresent()
                        && !possible.isEmpty()
                        && !possible.contains(when.get(i).get())) {
                    return false;
                }
            }
            return true;
        }
    }

    public DecisionTable {
        levels = levels.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /**
     * The possible results if some of the children's levels are not known.
     *
     * @param actual the possible levels of each child, in the order of the children; an empty set means any
     */
    public Set<String> possible(List<Set<String>> actual) {
        Set<String> possible = new LinkedHashSet<>();
        rows.stream().filter(row -> row.mayMatch(actual)).forEach(row -> possible.add(row.level()));
        return possible;
    }

    /** Every combination of the children's levels, with the last child varying fastest. */
    public List<List<String>> combinations() {
        List<List<String>> combinations = List.of(List.of());
        for (List<String> ofChild : levels) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : combinations) {
                for (String level : ofChild) {
                    List<String> combination = new ArrayList<>(start);
                    combination.add(level);
                    longer.add(combination);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** The number of combinations, computed without building them. */
    public long size() {
        return levels.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(Long.MAX_VALUE / 1000, a * b));
    }

    /**
     * The number of rows that match each combination, in the order of {@link #combinations}. Each row counts in the
     * combinations that it matches, since to try every row on every combination would take minutes for a large table.
     */
    public int[] coverage() {
        int[] coverage = new int[(int) size()];
        Map<List<Optional<String>>, Integer> times = new LinkedHashMap<>();
        rows.forEach(row -> times.merge(row.when(), 1, Integer::sum));
        times.forEach((when, count) -> cover(when, 0, 0, count, coverage));
        return coverage;
    }

    /** @param start the index of the combination of the first children, of which there are {@code child} */
    private void cover(List<Optional<String>> when, int child, int start, int count, int[] coverage) {
        if (child == levels.size()) {
            coverage[start] += count;
            return;
        }
        List<String> ofChild = levels.get(child);
        Optional<String> level = when.get(child);
        int first = level.map(ofChild::indexOf).orElse(0);
        int last = level.isPresent() ? first : ofChild.size() - 1;
        for (int i = first; i <= last; i++) {
            cover(when, child + 1, start * ofChild.size() + i, count, coverage);
        }
    }
}
