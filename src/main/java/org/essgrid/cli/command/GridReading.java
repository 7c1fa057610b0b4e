package org.essgrid.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;

/**
 * Reads grids. To understand the words of a command takes Java nearly as long as to read a grid, at the first time: a shipped
 * grid that a word names is read meanwhile.
 */
public final class GridReading {

    @SuppressWarnings("ArrayRecordComponent") // Its bytes are compared as such.
    private record Early(String name, byte[] bytes, Optional<Grid> grid, List<Diagnostic> problems) {}

    private final Optional<Meanwhile<Optional<Early>>> early;

    private GridReading(Optional<Meanwhile<Optional<Early>>> early) {
        this.early = early;
    }

    /** Reads a grid when it is wanted. */
    public static GridReading whenWanted() {
        return new GridReading(Optional.empty());
    }

    /** Begins at once with the first of these words that names a shipped grid. */
    public static GridReading begunWith(List<String> words) {
        return words.isEmpty() ? whenWanted() : new GridReading(Optional.of(Meanwhile.does(() -> early(words))));
    }

    private static Optional<Early> early(List<String> words) {
        for (String word : words) {
            Optional<byte[]> bytes = ShippedGrids.bytes(word);
            if (bytes.isPresent()) {
                Diagnostics problems = new Diagnostics();
                Optional<Grid> grid = GridReader.read(word, bytes.get(), problems);
                return Optional.of(new Early(word, bytes.get(), grid, problems.sorted()));
            }
        }
        return Optional.empty();
    }

    /**
     * The grid of this file, or empty if any error is among the problems.
     *
     * @param name the file as the user named it
     */
    public Optional<Grid> read(String name, byte[] bytes, Diagnostics problems) {
        Optional<Early> same = early.flatMap(Meanwhile::result)
                .filter(read -> read.name().equals(name) && Arrays.equals(read.bytes(), bytes));
        if (same.isEmpty()) {
            return GridReader.read(name, bytes, problems);
        }
        problems.addAll(same.get().problems());
        return same.get().grid();
    }
}
