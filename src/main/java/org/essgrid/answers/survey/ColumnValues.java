package org.essgrid.answers.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.FoldedText;

/**
 * The different texts in each column of an export. Of a column with very many only the first are kept: it has no options.
 */
record ColumnValues(List<Set<String>> byColumn) {

    private static final int MOST = 1000;
    private static final int LONGEST = 500;

    /** Reads the rest of a file; what is wrong with its rows is said when they are scored. */
    static ColumnValues read(CsvStream rows, int columns) throws IOException {
        List<Set<String>> byColumn = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            byColumn.add(new LinkedHashSet<>());
        }
        Diagnostics unheard = new Diagnostics();
        for (Optional<CsvRow> row = rows.next(unheard); row.isPresent(); row = rows.next(unheard)) {
            for (int i = 0; i < columns; i++) {
                String text = FoldedText.strip(row.get().cell(i));
                if (!text.isEmpty()
                        && text.length() <= LONGEST
                        && byColumn.get(i).size() < MOST) {
                    byColumn.get(i).add(text);
                }
            }
        }
        return new ColumnValues(byColumn);
    }

    List<String> of(int index) {
        return List.copyOf(byColumn.get(index));
    }
}
