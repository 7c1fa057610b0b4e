package org.essgrid.grid.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.yaml.StoredTree;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;

/** The trees of the shipped grids, parsed when the program is built, which makes commands start faster. */
final class ShippedTrees {

    private static final String TREE = "tree.bin";

    private ShippedTrees() {}

    /** The tree of the grid with this id if these bytes are its file. */
    static Optional<YamlNode> find(String id, byte[] bytes) {
        return ShippedGrids.file(id, TREE).flatMap(stored -> StoredTree.read(id, bytes, stored));
    }

    /**
     * Stores the trees next to the grids. The build runs it; the program itself never does.
     *
     * @param args the grids' folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (String id : ShippedGrids.ids(folder)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(id).resolve("grid.yaml"));
            Diagnostics problems = new Diagnostics();
            Optional<YamlNode> tree = YamlReader.read(id, bytes, problems);
            problems.throwIfErrors();
            Files.write(folder.resolve(id).resolve(TREE), StoredTree.of(tree.orElseThrow(), bytes));
        }
    }
}
