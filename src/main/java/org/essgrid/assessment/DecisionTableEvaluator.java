package org.essgrid.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Response;
import org.essgrid.grid.Band;
import org.essgrid.grid.DecisionTable;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;

/** Evaluates decision tables, which give the level of a group from the levels of its children. */
public final class DecisionTableEvaluator {

    private DecisionTableEvaluator() {}

    /** The level given by the group's table; empty without a table, or while it depends on unknown levels. */
    static Optional<LevelScale.Level> level(Group.Rule rule, List<Contribution> parts) {
        if (rule.table().isEmpty()) {
            return Optional.empty();
        }
        DecisionTable table = rule.table().get();
        Set<String> possible = possible(table, parts);
        return possible.size() == 1 ? table.scale().level(possible.iterator().next()) : Optional.empty();
    }

    private static Set<String> possible(DecisionTable table, List<Contribution> parts) {
        return table.possible(
                parts.stream().map(part -> possible(part.result())).toList());
    }

    /**
     * The levels that a node may have: its own, or those that its table still allows. Empty if it may have any level, because
     * it is not answered or does not apply.
     */
    public static Set<String> possible(NodeResult node) {
        Optional<String> level = level(node);
        if (level.isPresent() || node.state().isLeftOut()) {
            return level.map(Set::of).orElse(Set.of());
        }
        return node instanceof GroupResult group
                ? group.element()
                        .rule()
                        .table()
                        .map(table -> possible(table, group.parts()))
                        .orElse(Set.of())
                : Set.of();
    }

    /** The level of a node as a table reads it: that of its own table, the answered level, or its band. */
    public static Optional<String> level(NodeResult node) {
        if (node instanceof GroupResult group && group.element().rule().table().isPresent()) {
            return group.level().map(LevelScale.Level::id);
        }
        Optional<String> band = node.score().flatMap(Score::band).map(Band::id);
        if (node instanceof CriterionResult criterion
                && criterion.state() == ScoreState.SCORED
                && criterion.answer().response() instanceof Response.Levels levels) {
            return Optional.of(levels.ids().get(0));
        }
        return band;
    }
}
