package org.essgrid.answers.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;

/**
 * A wide table as it was read in a test.
 *
 * @param opened whether its titles were sound
 * @param titles the problems of the titles
 */
record Wide(boolean opened, List<Diagnostic> titles, List<WideRecord> rows) {

    static Wide read(Grid grid, String text) {
        return read(grid, text.getBytes(StandardCharsets.UTF_8));
    }

    static Wide read(Grid grid, byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        List<WideRecord> rows = new ArrayList<>();
        try {
            Optional<WideStream> stream = new WideReader(grid).open("t.csv", new ByteArrayInputStream(bytes), problems);
            if (stream.isPresent()) {
                Optional<WideRecord> row = stream.get().next();
                while (row.isPresent()) {
                    rows.add(row.get());
                    row = stream.get().next();
                }
            }
            return new Wide(stream.isPresent(), problems.sorted(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answers only() {
        return rows.get(0).answers().orElseThrow(() -> new AssertionError(rows));
    }

    /** The keys of the problems of titles with their places: {@code 1:3 answers.wide-unknown}. */
    List<String> titleKeys() {
        return titles.stream().map(Wide::summary).toList();
    }

    List<String> rowKeys() {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .map(Wide::summary)
                .toList();
    }

    private static String summary(Diagnostic problem) {
        return problem.location().line() + ":" + problem.location().column() + " " + problem.key();
    }
}
