package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.api.Test;

/** The short grid asks twenty questions of the workshop's grid, scored as there. */
class EssentialGridTest {

    private static final Grid GRID = GridReader.read(
                    "ess-essentiel", ShippedGrids.bytes("ess-essentiel").orElseThrow(), new Diagnostics())
            .orElseThrow();
    private static final Path SAMPLE = Path.of("samples/ess-essentiel.csv");

    @Test
    void it_has_twenty_criteria_of_the_whole_grid() {
        assertThat(criteria()).hasSize(20);
        assertThat(NetworkSample.GRID.elements().stream().map(e -> e.id())).containsAll(criteria());
    }

    @Test
    void the_same_answers_give_the_same_scores_in_both_grids() throws IOException {
        Assessment brief =
                NetworkSample.questionnaire(GRID, SAMPLE).assessment().orElseThrow();
        Assessment whole = NetworkSample.questionnaire(NetworkSample.GRID, SAMPLE)
                .assessment()
                .orElseThrow();

        assertThat(criteria())
                .allSatisfy(
                        id -> assertThat(brief.node(id).orElseThrow().score().map(s -> s.published()))
                                .isEqualTo(whole.node(id).orElseThrow().score().map(s -> s.published())));
        assertThat(brief.root().score()).isPresent();
        assertThat(whole.root().score()).isEmpty();
    }

    private static List<String> criteria() {
        return GRID.elements().stream()
                .filter(Criterion.class::isInstance)
                .map(e -> e.id())
                .toList();
    }
}
