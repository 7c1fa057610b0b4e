package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.answers.Actor;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.junit.jupiter.api.Test;

/** The history of an actor agrees with its rows in the tables of results. */
class ActorHistoryBuilderTest {

    private static final Campaigns THREE = Campaigns.three();

    private static ActorKey key(String id) {
        return ActorKey.of(new Actor(id, "", "", Optional.empty(), ""), id);
    }

    @Test
    void every_score_is_that_of_the_table_of_its_campaign() throws IOException {
        ActorTrends trends = THREE.histories();
        int found = 0;
        for (int i = 0; i < THREE.campaigns().size(); i++) {
            Grid grid = THREE.campaigns().get(i).grid();
            ResultTable table = ResultTable.of(grid, THREE.members(i));
            for (ActorTrend actor : trends.actors()) {
                Optional<CSVRecord> row = Optional.ofNullable(table.rows().get(actor.id()));
                Optional<ActorTrend.Entry> entry = actor.campaigns().get(i);
                assertThat(entry.isPresent()).as(actor.id()).isEqualTo(row.isPresent());
                entry.ifPresent(one -> check(grid, trends, one, row.orElseThrow()));
                found += entry.isPresent() ? 1 : 0;
            }
            assertThat(trends.actors()).hasSizeGreaterThanOrEqualTo(table.rows().size());
        }
        assertThat(found).isGreaterThan(40);
    }

    private static void check(Grid grid, ActorTrends trends, ActorTrend.Entry entry, CSVRecord row) {
        for (String id : grid.index().keySet()) {
            Optional<Double> published = ResultTable.number(row, id + ".score");
            assertThat(score(entry.published().get(id))).as(id).isEqualTo(published);
            if (trends.elements().get(id) == Comparability.AS_PUBLISHED) {
                assertThat(score(entry.comparable().get(id))).as(id).isEqualTo(published);
            }
        }
        // By the last grid, parity has full marks at 40 per cent and not at 50.
        assertThat(score(entry.comparable().get("gouv-parite")))
                .isEqualTo(ResultTable.number(row, "gouv-parite.value")
                        .map(value -> Math.round(Math.min(1000, value * 25)) / 10.0));
        assertThat(entry.comparable()).doesNotContainKeys("climat", "ancrage");
        assertThat(entry.carried()).isTrue();
        entry.gates().forEach((id, verdict) -> assertThat(row.get("gate." + id)).isEqualTo(verdict.key()));
    }

    /** Scores published in earlier campaigns are listed even if the element was removed, and are not comparable. */
    @Test
    void removed_elements_are_kept() {
        Grid before = Campaigns.grid("grille-2024");
        String last = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"));
        Grid after = Campaigns.grid("apres", last.replace("id: parite", "id: parite-atteinte"));
        Campaigns campaigns = new Campaigns()
                .with("2025", before, Campaigns.table(before, "2025"))
                .with("2026", after, Campaigns.table(after, "2026"));
        ActorTrends trends = campaigns.histories();

        assertThat(trends.elements())
                .containsEntry("ancrage", Comparability.NOT_COMPARABLE)
                .containsEntry("ancrage-achats", Comparability.NOT_COMPARABLE);
        assertThat(trends.gates()).containsEntry("parite", Comparability.NOT_COMPARABLE);
        assertThat(List.copyOf(trends.elements().keySet())).endsWith("ancrage", "ancrage-achats");
        assertThat(List.copyOf(trends.gates().keySet())).containsExactly("parite-atteinte", "parite");
    }

    private static Optional<Double> score(@org.jspecify.annotations.Nullable BigDecimal score) {
        return Optional.ofNullable(score).map(BigDecimal::doubleValue);
    }

    @Test
    void a_renamed_actor_is_the_same_and_a_merged_one_is_not() {
        ActorTrends before = THREE.histories();
        ActorTrends renamed = THREE.histories(
                new IdentityChanges(List.of(new IdentityChanges.Succession(key("m15"), List.of(key("M01")), 2))));
        ActorTrends merged = THREE.histories(new IdentityChanges(
                List.of(new IdentityChanges.Succession(key("m15"), List.of(key("M01"), key("M02")), 2))));

        assertThat(renamed.actors()).hasSize(before.actors().size() - 1);
        assertThat(of(renamed, "m15").campaigns().get(1)).isPresent();
        assertThat(of(renamed, "m15").campaigns().get(2)).isPresent();
        assertThat(of(merged, "m15").campaigns().get(1)).isEmpty();
        assertThat(merged.actors()).hasSameSizeAs(before.actors());
    }

    private static ActorTrend of(ActorTrends trends, String id) {
        return Objects.requireNonNull(trends.actors().stream()
                .filter(actor -> key(actor.id()).equals(key(id)))
                .findFirst()
                .orElse(null));
    }
}
