package org.essgrid.answers.single;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.text.Language;

/** Reads questionnaires of one grid to be filled further. */
public final class DraftReader {

    private final Grid grid;
    private final RowNames names;

    public DraftReader(Grid grid) {
        this.grid = grid;
        this.names = new RowNames(grid);
    }

    /** The blank questionnaire. */
    public Draft blank(Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TemplateWriter.write(grid, language, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return table("", bytes.toByteArray(), new Diagnostics()).orElseThrow();
    }

    /**
     * The questionnaire of a file, with the rows and columns of the blank one that it lacks; empty if it is no questionnaire,
     * with the reason among the problems. What is wrong in its cells is not looked at.
     */
    public Optional<Draft> read(String file, byte[] bytes, Diagnostics problems) {
        return table(file, bytes, problems).map(draft -> completed(draft, blank(draft.language())));
    }

    private Optional<Draft> table(String file, byte[] bytes, Diagnostics problems) {
        return SingleQuestionnaireReader.table(file, bytes, problems)
                .flatMap(table -> ColumnPositions.of(table, problems).map(columns -> draft(table, columns)));
    }

    private Draft draft(CsvTable table, ColumnPositions columns) {
        return draft(
                columns.language(),
                cells(table.preamble()),
                table.header().names(),
                columns.indices(),
                cells(table.rows()));
    }

    private Draft draft(
            Language language,
            List<List<String>> above,
            List<String> titles,
            Map<QuestionnaireColumn, Integer> columns,
            List<List<String>> rows) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int first = Objects.requireNonNull(columns.get(QuestionnaireColumn.ROW));
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            names.find(rows.get(i).get(first)).ifPresent(name -> places.putIfAbsent(name, place));
        }
        return new Draft(language, above, titles, columns, rows, places);
    }

    private static List<List<String>> cells(List<CsvRow> rows) {
        return rows.stream().map(CsvRow::cells).toList();
    }

    private Draft completed(Draft draft, Draft blank) {
        return withRows(withColumns(draft, blank), blank);
    }

    /** Each column that is lacking comes behind the one that it follows in the blank questionnaire. */
    private Draft withColumns(Draft draft, Draft blank) {
        List<String> titles = new ArrayList<>(draft.titles());
        List<List<String>> rows = new ArrayList<>(draft.rows());
        Map<QuestionnaireColumn, Integer> columns = new EnumMap<>(draft.columns());
        int behind = -1;
        for (String title : blank.titles()) {
            QuestionnaireColumn column = QuestionnaireColumn.of(title).orElseThrow();
            Integer found = columns.get(column);
            if (found == null) {
                int at = behind + 1;
                columns.replaceAll((other, index) -> index >= at ? index + 1 : index);
                columns.put(column, at);
                titles.add(at, title);
                rows.replaceAll(row -> widened(row, at));
                behind = at;
            } else {
                behind = found;
            }
        }
        return draft(draft.language(), draft.above(), titles, columns, rows);
    }

    private static List<String> widened(List<String> row, int at) {
        List<String> wider = new ArrayList<>(row);
        wider.add(at, "");
        return List.copyOf(wider);
    }

    /** The same for rows; what a row asks comes with it. */
    private Draft withRows(Draft draft, Draft blank) {
        List<List<String>> rows = new ArrayList<>(draft.rows());
        int behind = -1;
        for (List<String> asked : blank.rows()) {
            Optional<String> name = names.find(asked.get(0));
            if (name.isEmpty()) {
                continue;
            }
            Integer found = draft.places().get(name.get());
            if (found == null) {
                behind++;
                rows.add(behind, laidOut(asked, draft, blank));
            } else {
                behind = rows.indexOf(draft.rows().get(found));
            }
        }
        return draft(draft.language(), draft.above(), draft.titles(), draft.columns(), rows);
    }

    /** A row of the blank questionnaire in the columns of the draft. */
    private static List<String> laidOut(List<String> asked, Draft draft, Draft blank) {
        List<String> cells = new ArrayList<>(Collections.nCopies(draft.titles().size(), ""));
        blank.columns()
                .forEach((column, from) ->
                        cells.set(Objects.requireNonNull(draft.columns().get(column)), asked.get(from)));
        return List.copyOf(cells);
    }
}
