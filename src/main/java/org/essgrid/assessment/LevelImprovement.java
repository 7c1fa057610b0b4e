package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.DecisionTable;
import org.essgrid.grid.Element;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;

/**
 * The smallest changes that would raise a node with a decision table to its next level.
 *
 * @param level the next level by score
 * @param ways equally small alternative sets of changes, at most three
 */
public record LevelImprovement(LevelScale.Level level, List<List<Change>> ways) {

    private static final int MOST_WAYS = 3;

    /**
     * A node that would have to reach another level; nodes with a table are resolved into the changes below them.
     *
     * @param from its current level; empty if unknown
     * @param steps the number of levels between the two
     */
    public record Change(NodeResult node, Optional<String> from, String to, int steps) {}

    private record Way(int cost, List<Change> changes) {}

    public LevelImprovement {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** Empty for a node without a table or a level, or already at the highest level. */
    public static Optional<LevelImprovement> of(GroupResult result) {
        Optional<DecisionTable> table = result.element().rule().table();
        if (table.isEmpty() || result.level().isEmpty()) {
            return Optional.empty();
        }
        double now = result.level().get().score();
        return table.get().scale().levels().stream()
                .filter(level -> level.score() > now)
                .min(Comparator.comparingDouble(LevelScale.Level::score))
                .map(next -> new LevelImprovement(next, smallest(ways(result, table.get(), next.id()))))
                .filter(improvement -> !improvement.ways().isEmpty());
    }

    private static List<List<Change>> smallest(List<Way> ways) {
        int least = ways.stream().mapToInt(Way::cost).min().orElse(0);
        return ways.stream()
                .filter(way -> way.cost() == least)
                .map(Way::changes)
                .distinct()
                .limit(MOST_WAYS)
                .toList();
    }

    /** One way for each table row that gives the level. */
    private static List<Way> ways(GroupResult result, DecisionTable table, String level) {
        List<Way> ways = new ArrayList<>();
        for (DecisionTable.Row row : table.rows()) {
            if (row.level().equals(level)) {
                way(result.parts(), row).ifPresent(ways::add);
            }
        }
        return ways;
    }

    private static Optional<Way> way(List<Contribution> parts, DecisionTable.Row row) {
        int cost = 0;
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> wanted = row.when().get(i);
            if (wanted.isEmpty()) {
                continue;
            }
            Optional<Way> child = reaching(parts.get(i).result(), wanted.get());
            if (child.isEmpty()) {
                return Optional.empty();
            }
            cost += child.get().cost();
            changes.addAll(child.get().changes());
        }
        return Optional.of(new Way(cost, changes));
    }

    private static Optional<Way> reaching(NodeResult node, String wanted) {
        Optional<String> now = DecisionTableEvaluator.level(node);
        if (now.equals(Optional.of(wanted))) {
            return Optional.of(new Way(0, List.of()));
        }
        if (node.state().isLeftOut()) {
            return Optional.empty();
        }
        if (node instanceof GroupResult group && group.element().rule().table().isPresent()) {
            DecisionTable table = group.element().rule().table().get();
            return ways(group, table, wanted).stream().min(Comparator.comparingInt(Way::cost));
        }
        List<String> levels = levels(node.element());
        int steps = now.map(from -> Math.abs(levels.indexOf(wanted) - levels.indexOf(from)))
                .orElse(1);
        return Optional.of(new Way(steps, List.of(new Change(node, now, wanted, steps))));
    }

    private static List<String> levels(Element element) {
        if (element instanceof Criterion criterion && criterion.measure() instanceof Measure.Qualitative scale) {
            return scale.scale().ids();
        }
        return element.bands().bands().stream().map(Band::id).toList();
    }
}
