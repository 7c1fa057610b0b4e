package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees stored with the program are those that their files would give. */
class ShippedTreesTest {

    static List<String> ids() {
        return ShippedGrids.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_stored_tree_is_that_of_the_file(String id) {
        byte[] bytes = ShippedGrids.bytes(id).orElseThrow();
        assertThat(ShippedTrees.find(id, bytes)).isPresent().isEqualTo(YamlReader.read(id, bytes, new Diagnostics()));
    }

    @Test
    void another_file_of_the_same_name_has_no_stored_tree() {
        byte[] bytes = ShippedGrids.bytes("esus").orElseThrow();
        bytes[bytes.length / 2]++;
        assertThat(ShippedTrees.find("esus", bytes)).isEmpty();
        assertThat(ShippedTrees.find("cigales", bytes)).isEmpty();
    }

    @Test
    void what_is_no_shipped_grid_has_none() {
        byte[] bytes = ShippedGrids.bytes("esus").orElseThrow();
        assertThat(ShippedTrees.find("grids/esus/grid.yaml", bytes)).isEmpty();
        assertThat(ShippedTrees.find("ma-grille", bytes)).isEmpty();
    }
}
