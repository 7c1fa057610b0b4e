package org.essgrid.network.counting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Element;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.model.NetworkPlan;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.TargetSummary;
import org.essgrid.results.StoredNode;

/** Counts the targets and actions of members. */
final class PlanTally {

    private final Map<String, LineTally> lines = new LinkedHashMap<>();
    private final Map<Horizon, Map<String, Pair>> targets = new EnumMap<>(Horizon.class);
    private final Map<Action.Status, Integer> actions = new EnumMap<>(Action.Status.class);
    private int acting;

    /** The scores of the members with a target, now and with the target reached. */
    private record Pair(Histogram now, Histogram then) {}

    /**
     * @param elements for which plans are counted
     * @param compared the elements for which the medians of targets are calculated
     */
    PlanTally(List<Element> elements, List<Element> compared) {
        for (Horizon horizon : Horizon.values()) {
            Map<String, Pair> pairs = new LinkedHashMap<>();
            compared.forEach(node -> pairs.put(
                    node.id(), new Pair(new Histogram(node.publication()), new Histogram(node.publication()))));
            targets.put(horizon, pairs);
        }
        elements.forEach(element -> lines.put(element.id(), new LineTally()));
    }

    void add(Member member) {
        lines.forEach((id, line) -> member.node(id).ifPresent(line::add));
        targets.forEach((horizon, pairs) ->
                pairs.forEach((id, pair) -> member.node(id).ifPresent(node -> addTarget(pair, horizon, node))));
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

    private static void addTarget(Pair pair, Horizon horizon, StoredNode node) {
        BigDecimal then = node.targets().get(horizon);
        if (then != null && node.figure().isPresent()) {
            pair.now().add(node.figure().get().published());
            pair.then().add(then);
        }
    }

    void merge(PlanTally other) {
        lines.forEach((id, line) -> line.merge(Objects.requireNonNull(other.lines.get(id))));
        targets.forEach((horizon, pairs) -> pairs.forEach((id, pair) -> {
            Pair theirs = Objects.requireNonNull(
                    Objects.requireNonNull(other.targets.get(horizon)).get(id));
            pair.now().merge(theirs.now());
            pair.then().merge(theirs.then());
        }));
        other.actions.forEach((status, count) -> actions.merge(status, count, Integer::sum));
        acting += other.acting;
    }

    TargetSummary targets() {
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

    NetworkPlan plan(DisclosureThreshold floor) {
        Map<String, NetworkPlan.Line> planned = new LinkedHashMap<>();
        lines.forEach((id, line) -> {
            if (line.acting > 0 || !line.gains.isEmpty()) {
                planned.put(id, line.line(floor));
            }
        });
        return new NetworkPlan(planned);
    }

    private static final class LineTally {

        private final Map<Horizon, GainTally> gains = new EnumMap<>(Horizon.class);
        private int weak;
        private int served;
        private int acting;

        void add(StoredNode node) {
            boolean acts = node.answer()
                    .action()
                    .filter(action ->
                            action.status() == Action.Status.TO_DO || action.status() == Action.Status.UNDER_WAY)
                    .isPresent();
            boolean hasTarget = node.figure().isPresent()
                    && addGains(node, node.figure().get().published());
            boolean isWeak = node.figure().filter(NodeTally::isWeak).isPresent();
            acting += acts ? 1 : 0;
            weak += isWeak ? 1 : 0;
            served += isWeak && (acts || hasTarget) ? 1 : 0;
        }

        private boolean addGains(StoredNode node, BigDecimal now) {
            boolean hasTarget = false;
            for (Horizon horizon : Horizon.values()) {
                BigDecimal then = node.targets().get(horizon);
                if (then != null && then.compareTo(now) > 0) {
                    gains.computeIfAbsent(horizon, h -> new GainTally()).add(1, now, then);
                    hasTarget = true;
                }
            }
            return hasTarget;
        }

        void merge(LineTally other) {
            weak += other.weak;
            served += other.served;
            acting += other.acting;
            other.gains.forEach((horizon, gain) ->
                    gains.computeIfAbsent(horizon, h -> new GainTally()).add(gain.members, gain.now, gain.then));
        }

        NetworkPlan.Line line(DisclosureThreshold floor) {
            Map<Horizon, NetworkPlan.Gain> shown = new EnumMap<>(Horizon.class);
            gains.forEach((horizon, gain) -> shown.put(horizon, gain.gain(floor)));
            return new NetworkPlan.Line(weak, served, acting, shown);
        }
    }

    private static final class GainTally {

        private int members;
        private BigDecimal now = BigDecimal.ZERO;
        private BigDecimal then = BigDecimal.ZERO;

        void add(int count, BigDecimal from, BigDecimal to) {
            members += count;
            now = now.add(from);
            then = then.add(to);
        }

        NetworkPlan.Gain gain(DisclosureThreshold floor) {
            return new NetworkPlan.Gain(
                    members, floor.hides(members) ? Optional.empty() : Optional.of(new NetworkPlan.Sums(now, then)));
        }
    }
}
