package org.essgrid.source.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what separates cells: the separator that makes a header of several columns with which the next rows agree. */
final class SeparatorSearch {

    /** How many rows are looked at, and so how many rows may stand above the header. */
    static final int ROWS = 50;

    private static final String SEPARATORS = ";\t,";

    /**
     * How a separator fares.
     *
     * @param columns how many columns the header has
     * @param agreement the share of rows after the header that have as many cells, 1 if there is none
     */
    private record Candidate(char separator, int columns, double agreement) {
        boolean separates() {
            return columns > 1;
        }
    }

    private SeparatorSearch() {}

    /** The separator of a table that begins like this; a semicolon if the table has a single column. */
    static char in(String beginning, Predicate<List<String>> isHeader) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (char separator : SEPARATORS.toCharArray()) {
            candidate(separator, rows(beginning, separator), isHeader).ifPresent(candidates::add);
        }
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::separates)
                        .thenComparing(Candidate::agreement)
                        .thenComparing(Candidate::columns)
                        .reversed())
                .findFirst()
                .map(Candidate::separator)
                .orElse(';');
    }

    private static Optional<Candidate> candidate(
            char separator, List<List<String>> rows, Predicate<List<String>> isHeader) {
        Optional<List<String>> header = rows.stream().filter(isHeader).findFirst();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        int columns = header.get().size();
        List<List<String>> below = rows.subList(rows.indexOf(header.get()) + 1, rows.size());
        double agreeing = below.stream().filter(row -> row.size() == columns).count();
        return Optional.of(new Candidate(separator, columns, below.isEmpty() ? 1 : agreeing / below.size()));
    }

    private static List<List<String>> rows(String beginning, char separator) throws IOException {
        CsvScanner scanner = new CsvScanner(new StringReader(beginning), separator);
        List<List<String>> rows = new ArrayList<>();
        try {
            Optional<CsvRow> row = scanner.next();
            while (row.isPresent() && rows.size() < ROWS) {
                if (!row.get().isBlank()) {
                    rows.add(row.get().cells());
                }
                row = scanner.next();
            }
        } catch (CsvFault e) {
            // The fault is reported when the table is read; the rows before it suffice here.
            return rows;
        }
        return rows;
    }
}
