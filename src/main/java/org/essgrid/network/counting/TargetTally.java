package org.essgrid.network.counting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Element;
import org.essgrid.network.Member;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.TargetSummary;
import org.essgrid.results.StoredNode;
import org.jspecify.annotations.Nullable;

/** Counts where members want to go, and what they do for it. */
final class TargetTally {

    private record Pair(Histogram now, Histogram then) {}

    private final Map<Horizon, Map<String, Pair>> targets = new EnumMap<>(Horizon.class);
    private final Map<Action.Status, Integer> actions = new EnumMap<>(Action.Status.class);
    private int acting;

    TargetTally(List<Element> nodes) {
        for (Horizon horizon : Horizon.values()) {
            Map<String, Pair> pairs = new LinkedHashMap<>();
            nodes.forEach(node -> pairs.put(
                    node.id(), new Pair(new Histogram(node.publication()), new Histogram(node.publication()))));
            targets.put(horizon, pairs);
        }
    }

    void add(Member member) {
        targets.forEach((horizon, pairs) ->
                pairs.forEach((id, pair) -> add(pair, horizon, member.nodes().get(id))));
        int before = sum();
        member.nodes()
                .values()
                .forEach(node ->
                        node.answer().action().ifPresent(action -> actions.merge(action.status(), 1, Integer::sum)));
        acting += sum() > before ? 1 : 0;
    }

    private int sum() {
        return actions.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void add(Pair pair, Horizon horizon, @Nullable StoredNode node) {
        BigDecimal then = node == null ? null : node.targets().get(horizon);
        if (node != null && then != null && node.figure().isPresent()) {
            pair.now().add(node.figure().get().published());
            pair.then().add(then);
        }
    }

    void merge(TargetTally other) {
        targets.forEach((horizon, pairs) -> pairs.forEach((id, pair) -> {
            Pair theirs = Objects.requireNonNull(
                    Objects.requireNonNull(other.targets.get(horizon)).get(id));
            pair.now().merge(theirs.now());
            pair.then().merge(theirs.then());
        }));
        other.actions.forEach((status, count) -> actions.merge(status, count, Integer::sum));
        acting += other.acting;
    }

    TargetSummary aims() {
        Map<Horizon, Map<String, TargetSummary.Median>> medians = new EnumMap<>(Horizon.class);
        targets.forEach((horizon, pairs) -> {
            Map<String, TargetSummary.Median> found = new LinkedHashMap<>();
            pairs.forEach((id, pair) -> pair.then()
                    .quartiles()
                    .map(Quartiles::median)
                    .ifPresent(then -> found.put(
                            id,
                            new TargetSummary.Median(
                                    pair.then().members(),
                                    pair.now().quartiles().orElseThrow().median(),
                                    then))));
            if (!found.isEmpty()) {
                medians.put(horizon, found);
            }
        });
        return new TargetSummary(medians, actions, acting);
    }
}
