package org.essgrid.network.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.network.Networks;
import org.essgrid.network.history.Campaigns;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RescoringTest {

    /** Every score and target can be recalculated from stored results. */
    @ParameterizedTest
    @ValueSource(strings = {"ess-creteil", "esus", "cigales", "bonnes-pratiques-ess"})
    void scoring_again_by_the_same_rules_gives_the_same_scores(String id) {
        Grid grid = Networks.grid(id);
        Set<String> all = grid.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        Rescoring rescoring = new Rescoring(grid, Networks.grid(id), all);

        for (StoredActor actor : Campaigns.stored(Networks.random(grid, 40, 9))) {
            StoredActor again = rescoring.rescore(actor).orElseThrow();
            assertThat(again.nodes().keySet()).isEqualTo(actor.nodes().keySet());
            actor.nodes().forEach((node, before) -> {
                StoredNode after = Objects.requireNonNull(again.nodes().get(node));
                assertThat(after.figure().map(StoredNode.Figure::published))
                        .as(node)
                        .isEqualTo(before.figure().map(StoredNode.Figure::published));
                assertThat(after.targets()).isEqualTo(before.targets());
            });
        }
    }
}
