package org.essgrid.network.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.model.NetworkPlan;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of a network is the sum of the plans of its members. */
class NetworkPlanTest {

    @ParameterizedTest
    @CsvSource({"ess-creteil, 60, 5", "bonnes-pratiques-ess, 60, 1", "cigales, 9, 5", "esus, 0, 5"})
    void every_figure_is_the_sum_of_the_members(String id, int size, int floor) {
        Grid grid = Networks.grid(id);
        List<Assessment> members = Networks.random(grid, size, 11);
        NetworkPlan plan = Networks.counter(grid, new DisclosureThreshold(floor), members)
                .summary()
                .plan();
        List<StoredActor> actors = members.stream().map(StoredActor::of).toList();

        for (Element element : grid.elements()) {
            List<StoredNode> nodes = actors.stream()
                    .map(actor -> Objects.requireNonNull(actor.nodes().get(element.id())))
                    .toList();
            Optional<NetworkPlan.Line> line = Optional.ofNullable(plan.lines().get(element.id()));
            assertThat(line.map(NetworkPlan.Line::acting).orElse(0)).isEqualTo((int)
                    nodes.stream().filter(NetworkPlanTest::acts).count());
            for (Horizon horizon : Horizon.values()) {
                gain(line.flatMap(found -> Optional.ofNullable(found.gains().get(horizon))), horizon, nodes, floor);
            }
            line.ifPresent(found -> needs(found, nodes));
        }
    }

    private static void needs(NetworkPlan.Line line, List<StoredNode> nodes) {
        List<StoredNode> weak = nodes.stream()
                .filter(node -> node.figure()
                        .filter(figure -> figure.exact() < 0.4999999)
                        .isPresent())
                .toList();
        assertThat(line.weak()).isEqualTo(weak.size());
        assertThat(line.served()).isEqualTo((int) weak.stream()
                .filter(node -> acts(node) || targets(node, Horizon.ONE_YEAR) || targets(node, Horizon.THREE_YEARS))
                .count());
    }

    private static void gain(Optional<NetworkPlan.Gain> gain, Horizon horizon, List<StoredNode> nodes, int floor) {
        List<StoredNode> aiming =
                nodes.stream().filter(node -> targets(node, horizon)).toList();
        assertThat(gain.map(NetworkPlan.Gain::members).orElse(0)).isEqualTo(aiming.size());
        gain.ifPresent(found -> assertThat(found.sums().isPresent()).isEqualTo(aiming.size() >= floor));
        double total = aiming.stream()
                .mapToDouble(node -> target(node, horizon).subtract(now(node)).doubleValue())
                .sum();
        gain.flatMap(NetworkPlan.Gain::sums)
                .ifPresent(sums -> assertThat(sums.gain().doubleValue()).isCloseTo(total, within(1e-6)));
        gain.flatMap(NetworkPlan.Gain::mean)
                .ifPresent(mean -> assertThat(mean.doubleValue()).isCloseTo(total / aiming.size(), within(1e-6)));
    }

    private static BigDecimal now(StoredNode node) {
        return node.figure().orElseThrow().published();
    }

    private static BigDecimal target(StoredNode node, Horizon horizon) {
        return node.targets().getOrDefault(horizon, BigDecimal.valueOf(-1));
    }

    private static boolean targets(StoredNode node, Horizon horizon) {
        return node.figure().isPresent() && target(node, horizon).compareTo(now(node)) > 0;
    }

    private static boolean acts(StoredNode node) {
        return node.answer()
                .action()
                .filter(action -> action.status() == Action.Status.TO_DO || action.status() == Action.Status.UNDER_WAY)
                .isPresent();
    }
}
