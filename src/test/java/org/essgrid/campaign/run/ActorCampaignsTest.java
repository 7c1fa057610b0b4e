package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.assessment.Assessment;
import org.essgrid.campaign.Campaign;
import org.essgrid.grid.Grid;
import org.essgrid.network.history.Campaigns;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.essgrid.text.Translated;
import org.junit.jupiter.api.Test;

/** What an actor's report tells of its own campaigns after the grid was revised, worked out by hand from its results. */
class ActorCampaignsTest {

    private static final Grid BEFORE = Campaigns.grid("grille-2024");
    private static final Grid AFTER = Campaigns.grid("grille-2026");

    private final ActorCampaigns own =
            new ActorCampaigns(List.of(edition("2024", BEFORE), edition("2025", BEFORE), edition("2026", AFTER)));

    private static Campaign edition(String year, Grid grid) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), 11, 30);
        return new Campaign(year, Translated.of(year), date, grid, new byte[0], Path.of(""), Optional.empty());
    }

    private static Map<String, StoredActor> actors(Grid grid, String year) {
        Map<String, StoredActor> actors = new TreeMap<>();
        for (Assessment one : Campaigns.table(grid, year)) {
            actors.put(one.answers().actor().id(), StoredActor.of(one));
        }
        return actors;
    }

    private interface Checking {
        void check(StoredActor before, StoredActor now, Benchmarks benchmarks);
    }

    /** Everybody who was there in 2025 and in 2026. */
    private void each(Checking checking) {
        Map<String, StoredActor> earlier = actors(BEFORE, "2025");
        int checked = 0;
        for (Assessment today : Campaigns.table(AFTER, "2026")) {
            StoredActor before = earlier.get(today.answers().actor().id());
            if (before != null) {
                checking.check(
                        before, StoredActor.of(today), own.benchmarks(Map.of(1, before), today, Optional.empty()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(4);
    }

    private static Optional<Double> exact(StoredActor actor, String id) {
        return Objects.requireNonNull(actor.nodes().get(id)).figure().map(StoredNode.Figure::exact);
    }

    private static Optional<BigDecimal> published(StoredActor actor, String id) {
        return Optional.ofNullable(actor.nodes().get(id))
                .flatMap(StoredNode::figure)
                .map(StoredNode.Figure::published);
    }

    /** Parity has full marks at 40 per cent, no longer at 50, and weighs a third in governance. */
    private static Optional<Double> parity(StoredActor actor) {
        return Objects.requireNonNull(actor.nodes().get("gouv-parite"))
                .answer()
                .value()
                .map(value -> Math.min(1, value.doubleValue() / 40));
    }

    private static Optional<Double> governance(StoredActor actor) {
        return exact(actor, "gouv-debat").flatMap(debate -> parity(actor).map(p -> (2 * debate + p) / 3));
    }

    private static BigDecimal tenth(double share) {
        return BigDecimal.valueOf(share * 100).setScale(8, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);
    }

    @Test
    void what_nothing_is_set_aside_of_is_worked_out_again_and_compares_with_today() {
        each((before, now, benchmarks) -> {
            Benchmarks.Campaign campaign = benchmarks.earlier().orElseThrow();
            assertThat(Optional.ofNullable(campaign.scores().get("gouv-parite")))
                    .isEqualTo(parity(before).map(ActorCampaignsTest::tenth));
            governance(before)
                    .ifPresent(share ->
                            assertThat(campaign.scores().get("gouvernance")).isEqualTo(tenth(share)));
            for (String same : List.of("gouv-debat", "emploi", "emploi-formation", "emploi-salaires")) {
                assertThat(Optional.ofNullable(campaign.scores().get(same))).isEqualTo(published(before, same));
            }
            assertThat(Optional.ofNullable(campaign.values().get("gouv-parite")))
                    .isEqualTo(Objects.requireNonNull(before.nodes().get("gouv-parite"))
                            .answer()
                            .value());
        });
    }

    /** Climate was not asked before, so the whole of today does not compare; what was published is still told. */
    @Test
    void what_was_not_asked_in_the_same_way_is_told_as_it_was_published_and_compares_with_nothing() {
        each((before, now, benchmarks) -> {
            Benchmarks.Campaign campaign = benchmarks.earlier().orElseThrow();
            assertThat(campaign.scores()).doesNotContainKeys("essai-reseau", "climat", "ancrage", "ancrage-achats");
            for (String id : List.of("essai-reseau", "gouvernance", "gouv-parite", "ancrage")) {
                assertThat(Optional.ofNullable(campaign.otherwise().get(id)))
                        .as(id)
                        .isEqualTo(published(before, id));
                assertThat(campaign.published(id)).isEqualTo(published(before, id));
            }
            assertThat(campaign.otherwise()).doesNotContainKeys("gouv-debat", "emploi");
        });
    }

    /** Governance counts twice and jobs once; what only one grid asks is left out on both sides. */
    @Test
    void by_one_measure_even_the_whole_compares() {
        each((before, now, benchmarks) -> {
            Benchmarks.SameMeasure same = benchmarks.sameMeasure().orElseThrow();
            whole(before)
                    .ifPresent(
                            share -> assertThat(same.earlier().get(0).scores().get("essai-reseau"))
                                    .isEqualTo(tenth(share)));
            whole(now)
                    .ifPresent(share -> assertThat(same.today().scores().get("essai-reseau"))
                            .isEqualTo(tenth(share)));
            assertThat(same.today().scores()).doesNotContainKeys("climat", "ancrage");
            assertThat(same.recomputed()).containsExactlyInAnyOrder("essai-reseau", "gouvernance", "gouv-parite");
            assertThat(same.earlier().get(0).carried()).isTrue();
        });
    }

    /** Verdicts are not among the scores: the tables of scores would be the same twice. */
    @Test
    void another_threshold_of_a_gate_works_out_no_score_again() {
        String threshold = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"))
                .replace(">= 40", ">= 25");
        Grid later = Campaigns.grid("grille-2027", threshold);
        ActorCampaigns two = new ActorCampaigns(List.of(edition("2026", AFTER), edition("2027", later)));
        Assessment today = Campaigns.table(later, "2026").get(0);
        StoredActor before = StoredActor.of(Campaigns.table(AFTER, "2026").get(0));

        Benchmarks benchmarks = two.benchmarks(Map.of(0, before), today, Optional.empty());

        assertThat(benchmarks.sameMeasure()).isEmpty();
        assertThat(benchmarks.earlier().orElseThrow().isRecomputed()).isFalse();
        assertThat(benchmarks.earlier().orElseThrow().scores()).containsKey("gouv-debat");
    }

    private static Optional<Double> whole(StoredActor actor) {
        return governance(actor).flatMap(g -> exact(actor, "emploi").map(jobs -> (2 * g + jobs) / 3));
    }
}
