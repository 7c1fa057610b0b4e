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
 * The result of reading a wide table in a test.
 *
 * @param opened whether its titles have no errors
 * @param titles the problems of the titles
 */
record AnswerTable(boolean opened, List<Diagnostic> titles, List<TableRecord> rows) {

    static AnswerTable read(Grid grid, String text) {
        return read(grid, text.getBytes(StandardCharsets.UTF_8));
    }

    static AnswerTable read(Grid grid, byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        List<TableRecord> rows = new ArrayList<>();
        try {
            Optional<AnswerTableStream> stream =
                    new AnswerTableReader(grid).open("t.csv", new ByteArrayInputStream(bytes), problems);
            if (stream.isPresent()) {
                Optional<TableRecord> row = stream.get().next();
                while (row.isPresent()) {
                    rows.add(row.get());
                    row = stream.get().next();
                }
            }
            return new AnswerTable(stream.isPresent(), problems.sorted(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answers only() {
        return rows.get(0).answers().orElseThrow(() -> new AssertionError(rows));
    }

    /** The keys of the problems of titles with their locations: {@code 1:3 answers.wide-unknown}. */
    List<String> titleKeys() {
        return titles.stream().map(AnswerTable::summary).toList();
    }

    List<String> rowKeys() {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .map(AnswerTable::summary)
                .toList();
    }

    private static String summary(Diagnostic problem) {
        return problem.location().line() + ":" + problem.location().column() + " " + problem.key();
    }
}
