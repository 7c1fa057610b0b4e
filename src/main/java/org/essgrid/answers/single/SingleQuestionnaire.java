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
import org.essgrid.answers.questionnaire.QuestionnaireRow;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.FoldedText;

/** A questionnaire with a row a question: its rows by what they are about. Those about nothing the grid knows are reported. */
final class SingleQuestionnaire implements QuestionnaireCells {

    private final Grid grid;
    private final Location location;
    private final RowNames names;
    private final CellProblems remarks;
    private final Map<String, Element> elements;
    private final Map<String, SingleRow> byName = new HashMap<>();

    SingleQuestionnaire(
            Grid grid,
            RowNames names,
            Location location,
            List<CsvRow> rows,
            ColumnPositions columns,
            CellProblems remarks) {
        this.grid = grid;
        this.location = location;
        this.names = names;
        this.remarks = remarks;
        this.elements = grid.index();
        rows.forEach(row -> take(new SingleRow(row, columns)));
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Optional<QuestionnaireRow> row(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void take(SingleRow row) {
        AnswerCell first = row.cell(QuestionnaireColumn.ROW);
        if (first.isBlank()) {
            if (row.csv().cells().stream()
                    .anyMatch(cell -> !FoldedText.strip(cell).isEmpty())) {
                remarks.error(first, "answers.row-without-id");
            }
            return;
        }
        if (first.text().startsWith("#")) {
            reportUnused(row, true);
            return;
        }
        Optional<String> name = names.find(first.text());
        if (name.isEmpty()) {
            reportUnknown(first);
            return;
        }
        SingleRow earlier = byName.putIfAbsent(name.get(), row);
        if (earlier != null) {
            remarks.error(first, "answers.row-twice", first.quote(), earlier.line(), row.line());
        }
        if (!isCriterion(name.get())) {
            reportUnused(row, false);
        }
    }

    private boolean isCriterion(String name) {
        return criterionOf(name).isPresent();
    }

    private Optional<Criterion> criterionOf(String name) {
        int dot = name.indexOf('.');
        Element element = elements.get(dot < 0 ? name : name.substring(0, dot));
        return element instanceof Criterion criterion ? Optional.of(criterion) : Optional.empty();
    }

    private void reportUnknown(AnswerCell first) {
        String typed = first.text();
        Optional<String> near = names.nearest(typed, remarks.language());
        Optional<Criterion> criterion = typed.indexOf('.') < 0 ? Optional.empty() : criterionOf(typed);
        if (elements.get(typed) instanceof Group) {
            remarks.error(first, "answers.row-group", first.quote());
        } else if (criterion.isPresent()) {
            reportUnknownInput(first, criterion.get(), near);
        } else {
            remarks.error(first, near, "answers.row-unknown", first.quote(), grid.id());
        }
    }

    private void reportUnknownInput(AnswerCell first, Criterion criterion, Optional<String> near) {
        List<Input> inputs = criterion.measure() instanceof Measure.Quantitative q ? q.inputs() : List.of();
        if (inputs.size() < 2) {
            remarks.error(first, "answers.row-no-inputs", first.quote(), criterion.id());
        } else {
            String rows = inputs.stream()
                    .map(input -> RowNames.input(criterion, input))
                    .collect(Collectors.joining(", "));
            remarks.error(first, near, "answers.row-input", first.quote(), rows);
        }
    }

    private void reportUnused(SingleRow row, boolean heading) {
        for (QuestionnaireColumn column : QuestionnaireColumn.values()) {
            // A comment beside a fact is a note for people, as are the questions and the help.
            boolean used = column == QuestionnaireColumn.ROW
                    || column.isForTheReader()
                    || (!heading && (column == QuestionnaireColumn.ANSWER || column == QuestionnaireColumn.COMMENT));
            AnswerCell cell = row.cell(column);
            if (!used && !cell.isBlank()) {
                remarks.warning(cell, "answers.cell-unused", cell.quote());
            }
        }
    }
}
