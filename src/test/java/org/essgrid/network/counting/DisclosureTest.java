package org.essgrid.network.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Networks;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No member can be identified from the groups of a network, not even by subtraction. */
class DisclosureTest {

    @ParameterizedTest
    @ValueSource(strings = {"bonnes-pratiques-ess", "ess-creteil", "esus", "cigales"})
    void no_hidden_group_can_be_calculated(String id) {
        Grid grid = Networks.grid(id);
        List<Member> members = new ArrayList<>(Networks.random(grid, 120, 1).stream()
                .map(member -> Member.of(member, "somewhere"))
                .toList());
        Random random = new Random(1);
        int compared = 0;
        for (int size = 0; size < 120; size++) {
            Collections.shuffle(members, random);
            NetworkCounter counter = new NetworkCounter(grid, new DisclosureThreshold(2 + size % 7));
            members.subList(0, size).forEach(counter::add);
            NetworkSummary summary = counter.summary();
            for (GroupComparison comparison : summary.comparisons()) {
                compared += comparison.groups().size();
                check(summary, comparison);
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static void check(NetworkSummary summary, GroupComparison comparison) {
        if (comparison.outcome() != GroupComparison.Outcome.COMPARED) {
            assertThat(comparison.groups()).isEmpty();
            return;
        }
        DisclosureThreshold floor = summary.floor();
        assertThat(comparison.groups()).allMatch(group -> group.members() == 0 || !floor.hides(group.members()));
        assertThat(comparison.groups().stream().mapToInt(GroupComparison.Group::members))
                .as("all members are in some group, so no member can be identified from the difference")
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(summary.participation().members()));
        for (Element node : NetworkSummary.compared(summary.grid())) {
            List<Integer> shown = comparison.groups().stream()
                    .flatMap(group -> scores(group, node).stream())
                    .map(GroupComparison.Scores::members)
                    .toList();
            assertThat(shown).allMatch(members -> !floor.hides(members));
            int rest = summary.of(node).scored()
                    - shown.stream().mapToInt(Integer::intValue).sum();
            assertThat(shown.isEmpty() || rest == 0 || !floor.hides(rest))
                    .as(
                            "%s by %s: all but %d are shown",
                            node.id(), comparison.field().id(), rest)
                    .isTrue();
        }
    }

    private static Optional<GroupComparison.Scores> scores(GroupComparison.Group group, Element node) {
        return group.scores().get(node.id());
    }

    @Test
    void a_small_group_is_merged_with_the_smallest_other() {
        Grid grid = Networks.grid("bonnes-pratiques-ess");
        List<Assessment> members = Networks.random(grid, 60, 3);
        GroupComparison comparison = Networks.counter(grid, new DisclosureThreshold(5), members)
                .summary()
                .comparisons()
                .get(0);

        List<GroupComparison.Group> merged = comparison.groups().stream()
                .filter(GroupComparison.Group::isMerged)
                .toList();
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).members()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void levels_with_too_few_members_in_any_row_are_joined_with_a_neighbour() {
        DisclosureThreshold floor = new DisclosureThreshold(5);

        assertThat(floor.joined(List.of(List.of(8, 0, 6)))).containsExactly(0, 1, 2);
        assertThat(floor.joined(List.of(List.of(8, 1, 6)))).containsExactly(0, 1);
        assertThat(floor.joined(List.of(List.of(5, 1, 6)))).containsExactly(0, 2);
        assertThat(floor.joined(List.of(List.of(8, 0, 6), List.of(8, 6, 2)))).containsExactly(0, 1);
        assertThat(floor.joined(List.of(List.of(1, 1, 1)))).containsExactly(0);
        assertThat(floor.joined(List.of())).isEmpty();
    }

    @Test
    void a_network_below_the_threshold_has_no_groups() {
        Grid grid = Networks.grid("bonnes-pratiques-ess");
        NetworkSummary summary = Networks.counter(grid, new DisclosureThreshold(5), Networks.random(grid, 4, 3))
                .summary();

        assertThat(summary.comparisons())
                .allMatch(comparison -> comparison.outcome() == GroupComparison.Outcome.TOO_FEW);
    }

    @Test
    void a_text_with_too_many_values_makes_no_groups() {
        Grid grid = Networks.grid("bonnes-pratiques-ess");
        FacetTally tally = new FacetTally(grid, grid.profileField("territoire").orElseThrow());
        for (int i = 0; i <= 100; i++) {
            tally.addInvited(Map.of("territoire", Value.of("Ville " + i)));
        }

        assertThat(tally.comparison(new DisclosureThreshold(1), true).outcome())
                .isEqualTo(GroupComparison.Outcome.TOO_MANY);
    }

    @Test
    void a_year_of_few_values_has_a_group_for_each() {
        Grid grid = Networks.grid("cigales");
        GroupComparison years = Networks.counter(grid, new DisclosureThreshold(1), Networks.random(grid, 80, 3))
                .summary()
                .comparisons()
                .stream()
                .filter(comparison -> comparison.field().id().startsWith("annee"))
                .findFirst()
                .orElseThrow();

        assertThat(years.groups()).hasSize(6);
        assertThat(years.groups().get(0).segments())
                .allMatch(segment -> segment instanceof Segment.Between between
                        && between.from().equals(between.below()));
    }
}
