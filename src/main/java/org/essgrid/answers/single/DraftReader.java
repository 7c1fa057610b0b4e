package org.essgrid.answers.single;

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
import org.essgrid.source.AtomicFile;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.text.Language;

/** Reads questionnaires of one grid as drafts to be continued. */
public final class DraftReader {

    private final Grid grid;
    private final RowNames names;

    public DraftReader(Grid grid) {
        this.grid = grid;
        this.names = new RowNames(grid);
    }

    /** The blank questionnaire. */
    public Draft blank(Language language) {
        byte[] bytes = AtomicFile.Content.bytes(out -> TemplateWriter.write(grid, language, out));
        return table("", bytes, new Diagnostics()).orElseThrow();
    }

    /**
     * The questionnaire of a file, completed with missing rows and columns of the blank one. Empty if it is not a
     * questionnaire, which is then reported; the content of its cells is not checked.
     */
    public Optional<Draft> read(String file, byte[] bytes, Diagnostics problems) {
        return table(file, bytes, problems).map(draft -> {
            Draft blank = blank(draft.language());
            return withRows(withColumns(draft, blank), blank);
        });
    }

    private Optional<Draft> table(String file, byte[] bytes, Diagnostics problems) {
        return SingleQuestionnaireReader.table(file, bytes, names, problems)
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
            List<List<String>> preamble,
            List<String> titles,
            Map<QuestionnaireColumn, Integer> columns,
            List<List<String>> rows) {
        Map<String, Integer> rowIndices = new LinkedHashMap<>();
        int first = Objects.requireNonNull(columns.get(QuestionnaireColumn.ROW));
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            names.find(rows.get(i).get(first)).ifPresent(name -> rowIndices.putIfAbsent(name, index));
        }
        return new Draft(language, preamble, titles, columns, rows, rowIndices);
    }

    private static List<List<String>> cells(List<CsvRow> rows) {
        return rows.stream().map(CsvRow::cells).toList();
    }

    /** Inserts each missing column after the one that it follows in the blank questionnaire. */
    private Draft withColumns(Draft draft, Draft blank) {
        List<String> titles = new ArrayList<>(draft.titles());
        List<List<String>> rows = new ArrayList<>(draft.rows());
        Map<QuestionnaireColumn, Integer> columns = new EnumMap<>(draft.columns());
        int previous = -1;
        for (String title : blank.titles()) {
            QuestionnaireColumn column = QuestionnaireColumn.of(title).orElseThrow();
            Integer found = columns.get(column);
            if (found == null) {
                int at = previous + 1;
                columns.replaceAll((other, index) -> index >= at ? index + 1 : index);
                columns.put(column, at);
                titles.add(at, title);
                rows.replaceAll(row -> widened(row, at));
                previous = at;
            } else {
                previous = found;
            }
        }
        return draft(draft.language(), draft.preamble(), titles, columns, rows);
    }

    private static List<String> widened(List<String> row, int at) {
        List<String> wider = new ArrayList<>(row);
        wider.add(at, "");
        return List.copyOf(wider);
    }

    /** Inserts each missing row, with its question, after the one that it follows in the blank questionnaire. */
    private Draft withRows(Draft draft, Draft blank) {
        List<List<String>> rows = new ArrayList<>(draft.rows());
        int previous = -1;
        for (List<String> question : blank.rows()) {
            Optional<String> name = names.find(question.get(0));
            if (name.isEmpty()) {
                continue;
            }
            Integer found = draft.rowIndices().get(name.get());
            if (found == null) {
                previous++;
                rows.add(previous, inColumnsOf(question, draft, blank));
            } else {
                previous = rows.indexOf(draft.rows().get(found));
            }
        }
        return draft(draft.language(), draft.preamble(), draft.titles(), draft.columns(), rows);
    }

    /** A row of the blank questionnaire, rearranged to the columns of the draft. */
    private static List<String> inColumnsOf(List<String> question, Draft draft, Draft blank) {
        List<String> cells = new ArrayList<>(Collections.nCopies(draft.titles().size(), ""));
        blank.columns()
                .forEach((column, from) ->
                        cells.set(Objects.requireNonNull(draft.columns().get(column)), question.get(from)));
        return List.copyOf(cells);
    }
}
