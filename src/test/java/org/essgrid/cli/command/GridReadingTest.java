package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.api.Test;

class GridReadingTest {

    private final Diagnostics problems = new Diagnostics();

    @Test
    void a_grid_read_early_is_given_to_all_who_want_it() {
        GridReading reading = GridReading.begunWith(List.of("reponses.csv", "cigales", "esus"));
        Optional<Grid> grid = shipped(reading, "cigales");
        assertThat(grid).isPresent();
        assertThat(problems.sorted()).isEmpty();
        assertThat(shipped(reading, "cigales").orElseThrow()).isSameAs(grid.orElseThrow());
    }

    @Test
    void another_than_the_one_begun_with_is_read_when_wanted() {
        GridReading reading = GridReading.begunWith(List.of("cigales"));
        assertThat(shipped(reading, "esus").map(Grid::id)).contains("esus");
    }

    @Test
    void a_file_is_not_taken_for_the_shipped_grid_of_its_name() {
        GridReading reading = GridReading.begunWith(List.of("cigales"));
        byte[] other = "id: autre".getBytes(StandardCharsets.UTF_8);
        assertThat(reading.read("cigales", other, problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private Optional<Grid> shipped(GridReading reading, String id) {
        return reading.read(id, ShippedGrids.bytes(id).orElseThrow(), problems);
    }
}
