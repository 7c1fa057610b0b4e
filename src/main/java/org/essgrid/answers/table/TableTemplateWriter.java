package org.essgrid.answers.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;

/** Writes the titles of a wide table, to be filled with one row per actor. */
public final class TableTemplateWriter {

    private static final List<SpecialRow> ACTOR =
            List.of(SpecialRow.ID, SpecialRow.NAME, SpecialRow.CAMPAIGN, SpecialRow.DATE, SpecialRow.CONSENT);

    private TableTemplateWriter() {}

    /** Writes the row of titles and closes the stream. */
    public static void write(Grid grid, Language language, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            csv.row(titles(grid, language).toArray(String[]::new));
        }
    }

    private static List<String> titles(Grid grid, Language language) {
        List<String> titles = new ArrayList<>();
        ACTOR.forEach(row -> titles.add(row.name(language)));
        grid.profile().forEach(field -> titles.add(RowNames.profile(field.id(), language)));
        grid.criteria().forEach(criterion -> titles.addAll(titles(criterion)));
        return titles;
    }

    /** A criterion has one column, or one per input if it has several; none if it is computed from other answers. */
    private static List<String> titles(Criterion criterion) {
        if (criterion.measure() instanceof Measure.Quantitative measure
                && measure.inputs().size() != 1) {
            return measure.inputs().stream()
                    .map(input -> RowNames.input(criterion, input))
                    .toList();
        }
        return List.of(criterion.id());
    }
}
