package org.essgrid.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A level for each combination of the children's levels, as in DEXi models. The grid's reader has made sure that every
 * combination is met by exactly one row.
 *
 * @param scale the levels that the table gives, each with its score
 * @param levels the levels that each child may have, in the order of the children
 */
public record DecisionTable(LevelScale scale, List<List<String>> levels, List<Row> rows) {

    /** The most combinations that a table may have: people cannot oversee more by far. */
    public static final int MOST_COMBINATIONS = 100_000;

    /**
     * @param when the level due of each child, empty for any
     * @param level the level that the row gives
     */
    public record Row(List<Optional<String>> when, String level) {
        public Row {
            when = List.copyOf(when);
        }

        /** Whether the row may meet these levels: of each child those that are possible, or none for any. */
        boolean mayMeet(List<Set<String>> actual) {
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
     * The levels that are still possible where some of the children's are not known.
     *
     * @param actual the levels that each child may have, in the order of the children; none for any
     */
    public Set<String> possible(List<Set<String>> actual) {
        Set<String> possible = new LinkedHashSet<>();
        rows.stream().filter(row -> row.mayMeet(actual)).forEach(row -> possible.add(row.level()));
        return possible;
    }

    /** Every combination of the children's levels, the last child varying fastest. */
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

    /** How many combinations there are, without making them. */
    public long size() {
        return levels.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(Long.MAX_VALUE / 1000, a * b));
    }

    /** The rows that meet a combination. */
    public List<Row> meeting(List<String> combination) {
        List<Set<String>> known = combination.stream().map(Set::of).toList();
        return rows.stream().filter(row -> row.mayMeet(known)).toList();
    }
}
