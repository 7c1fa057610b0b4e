package org.essgrid.answers.single;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.QuestionnaireCells;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** A questionnaire with one row per question. Rows that the grid does not know are reported. */
final class SingleQuestionnaire implements QuestionnaireCells {

    private final Grid grid;
    private final Location location;
    private final RowNames names;
    private final CellProblems problems;
    private final Map<String, Element> elements;
    private final Map<String, SingleRow> byName = new HashMap<>();

    SingleQuestionnaire(
            Grid grid,
            RowNames names,
            Location location,
            List<CsvRow> rows,
            ColumnPositions columns,
            CellProblems problems) {
        this.grid = grid;
        this.location = location;
        this.names = names;
        this.problems = problems;
        this.elements = grid.index();
        rows.forEach(row -> add(new SingleRow(row, columns)));
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Optional<QuestionnaireCells.Row> row(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(SingleRow row) {
        AnswerCell name = row.cell(QuestionnaireColumn.ROW);
        if (name.isBlank()) {
            if (row.csv().cells().stream()
                    .anyMatch(cell -> !FoldedText.strip(cell).isEmpty())) {
                problems.error(name, "answers.row-without-id");
            }
            return;
        }
        if (name.text().startsWith("#")) {
            reportUnused(row, true);
            return;
        }
        Optional<String> frenchName = names.find(name.text());
        if (frenchName.isEmpty()) {
            reportUnknown(name);
            return;
        }
        SingleRow earlier = byName.putIfAbsent(frenchName.get(), row);
        if (earlier != null) {
            problems.error(name, "answers.row-twice", name.quote(), earlier.number(), row.number());
        }
        if (criterionOf(frenchName.get()).isEmpty()) {
            reportUnused(row, false);
        }
    }

    private Optional<Criterion> criterionOf(String name) {
        int dot = name.indexOf('.');
        Element element = elements.get(dot < 0 ? name : name.substring(0, dot));
        return element instanceof Criterion criterion ? Optional.of(criterion) : Optional.empty();
    }

    private void reportUnknown(AnswerCell name) {
        String typed = name.text();
        Optional<String> nearest = names.nearest(typed, problems.language());
        Optional<Criterion> criterion = typed.indexOf('.') < 0 ? Optional.empty() : criterionOf(typed);
        if (elements.get(typed) instanceof Group) {
            problems.error(name, "answers.row-group", name.quote());
        } else if (criterion.isPresent()) {
            reportUnknownInput(name, criterion.get(), nearest);
        } else {
            problems.error(name, nearest, "answers.row-unknown", name.quote(), grid.id());
        }
    }

    private void reportUnknownInput(AnswerCell name, Criterion criterion, Optional<String> nearest) {
        List<Input> inputs = criterion.measure().inputs();
        if (inputs.size() < 2) {
            problems.error(name, "answers.row-no-inputs", name.quote(), criterion.id());
        } else {
            String rows = inputs.stream()
                    .map(input -> RowNames.input(criterion, input))
                    .collect(Collectors.joining(", "));
            problems.error(name, nearest, "answers.row-input", name.quote(), rows);
        }
    }

    private void reportUnused(SingleRow row, boolean heading) {
        for (QuestionnaireColumn column : QuestionnaireColumn.values()) {
            // The comment on a fact is only a note, like the question and the help.
            boolean used = column == QuestionnaireColumn.ROW
                    || column.isInformative()
                    || (!heading && (column == QuestionnaireColumn.ANSWER || column == QuestionnaireColumn.COMMENT));
            AnswerCell cell = row.cell(column);
            if (!used && !cell.isBlank()) {
                problems.warning(cell, "answers.cell-unused", cell.quote());
            }
        }
    }

    /** One row of the file. */
    private record SingleRow(CsvRow csv, ColumnPositions columns) implements QuestionnaireCells.Row {

        @Override
        public Optional<AnswerCell> filled(QuestionnaireColumn column) {
            return Optional.of(cell(column)).filter(cell -> !cell.isBlank());
        }

        @Override
        public AnswerCell answer() {
            return cell(QuestionnaireColumn.ANSWER);
        }

        @Override
        public boolean hasAdditional() {
            return QuestionnaireColumn.additional().stream()
                    .anyMatch(column -> filled(column).isPresent());
        }

        @Override
        public String title(QuestionnaireColumn column, Language language) {
            return column.name(language);
        }

        AnswerCell cell(QuestionnaireColumn column) {
            return columns.cell(csv, column);
        }

        int number() {
            return csv.number();
        }
    }
}
