package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.junit.jupiter.api.Test;

/** Attacks the comparison of an anonymous network: adds and subtracts the sums that its figures tell. */
class DifferencingTest {

    private static final int FLOOR = 3;

    @Test
    void no_sum_of_fewer_members_than_the_threshold_follows_from_the_figures_shown() {
        Grid grid = Networks.grid("esus");
        List<List<Assessment>> pools =
                List.of(Networks.random(grid, 14, 1), Networks.random(grid, 14, 2), Networks.random(grid, 14, 3));
        Random random = new Random(5);
        int shown = 0;
        int hidden = 0;
        for (int round = 0; round < 4; round++) {
            Campaigns campaigns = new Campaigns();
            for (int year = 0; year < pools.size(); year++) {
                List<Assessment> some = new ArrayList<>(pools.get(year));
                some.removeIf(member -> random.nextInt(4) == 0);
                campaigns.with(String.valueOf(2024 + year), grid, some);
            }
            Trends trends = campaigns.anonymous(new DisclosureThreshold(FLOOR));
            List<List<StoredActor>> stored = List.of(
                    Campaigns.stored(campaigns.members(0)),
                    Campaigns.stored(campaigns.members(1)),
                    Campaigns.stored(campaigns.members(2)));
            for (Trend trend : trends.nodes().values()) {
                new Attack(stored, trend, trends).assertFails();
                shown += (int) trend.changes().stream()
                        .filter(change -> change.same().isPresent())
                        .count();
                hidden += (int) trend.changes().stream()
                        .filter(change -> change.same().isEmpty() && change.common() >= FLOOR)
                        .count();
            }
        }
        assertThat(shown).isGreaterThan(10);
        assertThat(hidden).isGreaterThan(10);
    }

    @Test
    void nothing_tells_the_score_of_a_single_newcomer_among_members_that_did_not_move() {
        Grid grid = Networks.grid("esus");
        List<Assessment> members = Networks.random(grid, 9, 1);
        Campaigns campaigns =
                new Campaigns().with("2025", grid, members.subList(0, 8)).with("2026", grid, members);

        List<Trend> answered = campaigns.anonymous(DisclosureThreshold.USUAL).nodes().values().stream()
                .filter(trend -> trend.changes().stream()
                        .allMatch(change -> change.before() >= 5 && change.after() == change.before() + 1))
                .toList();

        assertThat(answered).isNotEmpty().allSatisfy(trend -> {
            assertThat(trend.comparable()).allMatch(Optional::isPresent);
            assertThat(trend.changes().get(0).same()).isEmpty();
            assertThat(trend.changes().get(0).split()).isEmpty();
            assertThat(trend.panel()).isEmpty();
        });
    }

    /** The sums that the figures on one element tell, by campaign, each with the members that it is about. */
    private static final class Attack {

        private final Map<Integer, Set<Set<String>>> sums = new HashMap<>();
        private final List<Map<String, StoredNode>> nodes = new ArrayList<>();
        private final String element;

        Attack(List<List<StoredActor>> stored, Trend trend, Trends trends) {
            this.element = trend.element().id();
            for (int campaign = 0; campaign < stored.size(); campaign++) {
                Map<String, StoredNode> scored = new HashMap<>();
                for (StoredActor actor : stored.get(campaign)) {
                    StoredNode node = actor.nodes().get(element);
                    if (node != null && node.figure().isPresent()) {
                        scored.put(actor.actor().id(), node);
                    }
                }
                nodes.add(scored);
                if (trend.published().get(campaign).isPresent()
                        || trend.comparable().get(campaign).isPresent()) {
                    learn(scored.keySet(), campaign);
                }
            }
            for (ScoreChange change : trend.changes()) {
                if (change.same().isPresent() || change.split().isPresent()) {
                    learn(common(change.span(), id -> true), change.span());
                }
            }
            trend.panel().ifPresent(panel -> {
                Set<String> always = common(new CampaignSpan(0, 1), nodes.get(2)::containsKey);
                List.of(0, 1, 2).forEach(campaign -> learn(always, campaign));
            });
            trends.targets().forEach(this::learn);
        }

        private void learn(TargetCheck check) {
            Optional.ofNullable(check.reached().get(element))
                    .flatMap(TargetCheck.Reached::figures)
                    .ifPresent(figures -> learn(
                            common(
                                    check.span(),
                                    id -> aims(nodes.get(check.span().from()).get(id), check.horizon())),
                            check.span()));
        }

        private static boolean aims(StoredNode node, Horizon horizon) {
            return node.targets().containsKey(horizon)
                    && node.targets()
                                    .get(horizon)
                                    .compareTo(node.figure().orElseThrow().published())
                            > 0;
        }

        private Set<String> common(CampaignSpan span, Predicate<String> which) {
            Set<String> common = new TreeSet<>(nodes.get(span.from()).keySet());
            common.retainAll(nodes.get(span.to()).keySet());
            common.removeIf(which.negate());
            return common;
        }

        private void learn(Set<String> members, CampaignSpan span) {
            learn(members, span.from());
            learn(members, span.to());
        }

        private void learn(Set<String> members, int campaign) {
            sums.computeIfAbsent(campaign, c -> new HashSet<>()).add(new TreeSet<>(members));
        }

        /** With floor 3: nothing may be told about one member alone, nor about two. */
        void assertFails() {
            sums.forEach((campaign, known) -> {
                List<String> all = List.copyOf(new TreeSet<>(nodes.get(campaign).keySet()));
                int rank = rank(known, all, Set.of());
                List<String> told = new ArrayList<>();
                for (String one : all) {
                    for (String other : all) {
                        boolean safe = one.compareTo(other) > 0
                                || rank(known, all, new HashSet<>(List.of(one, other))) == rank;
                        if (!safe) {
                            told.add(one + " " + other);
                        }
                    }
                }
                assertThat(told).as("%s in campaign %d", element, campaign).isEmpty();
            });
        }

        /** The number of independent sums when some members are ignored; lower if one of them is about these alone. */
        private static int rank(Set<Set<String>> known, List<String> all, Set<String> ignored) {
            List<double[]> rows = new ArrayList<>();
            known.forEach(sum -> rows.add(all.stream()
                    .mapToDouble(id -> sum.contains(id) && !ignored.contains(id) ? 1 : 0)
                    .toArray()));
            int rank = 0;
            for (int column = 0; column < all.size(); column++) {
                int at = column;
                Optional<double[]> pivot =
                        rows.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
                if (pivot.isPresent()) {
                    rows.remove(pivot.get());
                    rows.forEach(row -> subtract(row, pivot.get(), row[at] / pivot.get()[at]));
                    rank++;
                }
            }
            return rank;
        }

        private static void subtract(double[] row, double[] pivot, double factor) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= factor * pivot[i];
            }
        }
    }
}
