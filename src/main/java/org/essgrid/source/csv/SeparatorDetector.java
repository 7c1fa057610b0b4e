package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Detects what separates cells: the separator that gives a header of several columns with which the next rows agree. */
final class SeparatorDetector {

    /** How many rows are examined, and so how many rows may precede the header. */
    static final int ROWS = 50;

    private static final String SEPARATORS = ";\t,|";

    /**
     * The result of trying a separator.
     *
     * @param columns how many columns the header has
     * @param agreement the share of rows after the header that have as many cells, 1 if there is none
     */
    private record Candidate(char separator, int columns, double agreement) {}

    private SeparatorDetector() {}

    /** The separator of a table that begins like this; a semicolon if the table has a single column. */
    static char detect(String beginning, Supplier<Predicate<List<String>>> headers) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            candidate(beginning, SEPARATORS.charAt(i), headers.get()).ifPresent(candidates::add);
        }
        return candidates.stream()
                .filter(candidate -> candidate.columns() > 1)
                .sorted(Comparator.comparingDouble(Candidate::agreement)
                        .thenComparingInt(Candidate::columns)
                        .reversed())
                .findFirst()
                .map(Candidate::separator)
                .orElse(';');
    }

    private static Optional<Candidate> candidate(String beginning, char separator, Predicate<List<String>> isHeader)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int faultyColumn = 0;
        try {
            addRows(rows, new RecordReader(beginning, Reader.nullReader(), separator));
        } catch (MalformedCsvException fault) {
            // It is reported when the table is read; the rows before it, or the column it is in, suffice here.
            faultyColumn = fault.column();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (isHeader.test(rows.get(i))) {
                int columns = rows.get(i).size();
                return Optional.of(
                        new Candidate(separator, columns, agreement(columns, rows.subList(i + 1, rows.size()))));
            }
        }
        return faultyColumn > 0 ? Optional.of(new Candidate(separator, faultyColumn, 1)) : Optional.empty();
    }

    private static void addRows(List<List<String>> rows, RecordReader records) throws IOException {
        Optional<CsvRow> row = records.next();
        while (row.isPresent() && rows.size() < ROWS) {
            if (!row.get().isBlank()) {
                rows.add(row.get().cells());
            }
            row = records.next();
        }
    }

    private static double agreement(int columns, List<List<String>> rows) {
        double agreeing = rows.stream().filter(row -> row.size() == columns).count();
        return rows.isEmpty() ? 1 : agreeing / rows.size();
    }
}
