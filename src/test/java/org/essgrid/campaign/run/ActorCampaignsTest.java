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

/** The content of an actor's report on its campaigns after a revision of the grid, recomputed from its results. */
class ActorCampaignsTest {

    private static final Grid BEFORE = Campaigns.grid("grille-2024");
    private static final Grid AFTER = Campaigns.grid("grille-2026");

    private final ActorCampaigns own =
            new ActorCampaigns(List.of(campaign("2024", BEFORE), campaign("2025", BEFORE), campaign("2026", AFTER)));

    private static Campaign campaign(String year, Grid grid) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), 11, 30);
        return new Campaign(
                year, Translated.of(year), date, grid, new byte[0], Path.of(""), Optional.empty(), Optional.empty());
    }

    private static Map<String, StoredActor> actors(Grid grid, String year) {
        Map<String, StoredActor> actors = new TreeMap<>();
        for (Assessment one : Campaigns.table(grid, year)) {
            actors.put(one.answers().actor().id(), StoredActor.of(one));
        }
        return actors;
    }

    private interface Check {
        void check(StoredActor before, StoredActor now, Benchmarks benchmarks);
    }

    /** Checks every actor of both 2025 and 2026. */
    private void each(Check check) {
        Map<String, StoredActor> earlier = actors(BEFORE, "2025");
        int checked = 0;
        for (Assessment today : Campaigns.table(AFTER, "2026")) {
            StoredActor before = earlier.get(today.answers().actor().id());
            if (before != null) {
                check.check(before, StoredActor.of(today), own.benchmarks(Map.of(1, before), today, Optional.empty()));
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

    /** Parity has the full score at 40 %, formerly at 50 %, and weighs a third in governance. */
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
    void scores_that_all_campaigns_can_compute_are_recomputed_and_comparable() {
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

    /** There were no questions on climate before, so the overall score is not comparable with the published ones. */
    @Test
    void scores_with_incompatible_questions_are_shown_as_published_and_not_compared() {
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

    /** Governance counts twice and jobs once; criteria of only one of the grids are left out on both sides. */
    @Test
    void the_overall_score_is_comparable_on_the_common_scale() {
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

    /** Verdicts are not scores: a second table of scores would be the same. */
    @Test
    void another_threshold_of_a_gate_recomputes_no_score() {
        String threshold = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"))
                .replace(">= 40", ">= 25");
        Grid later = Campaigns.grid("grille-2027", threshold);
        ActorCampaigns two = new ActorCampaigns(List.of(campaign("2026", AFTER), campaign("2027", later)));
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
