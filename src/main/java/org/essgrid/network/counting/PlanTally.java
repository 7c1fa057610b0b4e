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
import org.essgrid.results.StoredNode;

/** Counts what members plan on each element. */
final class PlanTally {

    private final Map<String, LineTally> lines = new LinkedHashMap<>();

    PlanTally(List<Element> elements) {
        elements.forEach(element -> lines.put(element.id(), new LineTally()));
    }

    void add(Member member) {
        lines.forEach((id, line) -> {
            StoredNode node = member.nodes().get(id);
            if (node != null) {
                line.add(node);
            }
        });
    }

    void merge(PlanTally other) {
        lines.forEach((id, line) -> line.merge(Objects.requireNonNull(other.lines.get(id))));
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
            boolean aims =
                    node.figure().isPresent() && aim(node, node.figure().get().published());
            boolean isWeak = node.figure().filter(NodeTally::isWeak).isPresent();
            acting += acts ? 1 : 0;
            weak += isWeak ? 1 : 0;
            served += isWeak && (acts || aims) ? 1 : 0;
        }

        private boolean aim(StoredNode node, BigDecimal now) {
            boolean aims = false;
            for (Horizon horizon : Horizon.values()) {
                BigDecimal then = node.targets().get(horizon);
                if (then != null && then.compareTo(now) > 0) {
                    gains.computeIfAbsent(horizon, h -> new GainTally()).add(1, now, then);
                    aims = true;
                }
            }
            return aims;
        }

        void merge(LineTally other) {
            weak += other.weak;
            served += other.served;
            acting += other.acting;
            other.gains.forEach((horizon, gain) ->
                    gains.computeIfAbsent(horizon, h -> new GainTally()).add(gain.members, gain.now, gain.then));
        }

        NetworkPlan.Line line(DisclosureThreshold floor) {
            Map<Horizon, NetworkPlan.Gain> told = new EnumMap<>(Horizon.class);
            gains.forEach((horizon, gain) -> told.put(horizon, gain.gain(floor)));
            return new NetworkPlan.Line(weak, served, acting, told);
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
