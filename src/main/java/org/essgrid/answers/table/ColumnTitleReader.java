package org.essgrid.answers.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** Reads the titles of a wide table: an id, or an id with an additional column ({@code bio.preuve}). */
public final class ColumnTitleReader {

    private final RowNames rows;
    private final Set<String> criterionRows = new HashSet<>();
    /** The rows of facts by their folded id: the prefix may be omitted if no criterion has the same id. */
    private final Map<String, String> bareFacts = new LinkedHashMap<>();

    public ColumnTitleReader(Grid grid) {
        this.rows = new RowNames(grid);
        for (Criterion criterion : grid.criteria()) {
            criterionRows.add(criterion.id());
            criterion.measure().inputs().forEach(input -> criterionRows.add(RowNames.input(criterion, input)));
        }
        grid.profile().forEach(f -> addFact(f.id(), RowNames.profile(f.id(), Language.FRENCH)));
        grid.parameters().forEach(p -> addFact(p.id(), RowNames.parameter(p.id(), Language.FRENCH)));
    }

    private void addFact(String id, String row) {
        if (rows.find(id).isEmpty()) {
            bareFacts.putIfAbsent(FoldedText.of(id), row);
        }
    }

    /** The meaning of a title; empty if it does not belong to the grid. */
    public Optional<ColumnTitle> read(String title) {
        return !QuestionnaireColumn.mayBeName(title) ? Optional.empty() : known(title);
    }

    private Optional<ColumnTitle> known(String title) {
        return row(title)
                .map(row -> new ColumnTitle(
                        row, QuestionnaireColumn.ANSWER, rows.language(title), criterionRows.contains(row)))
                .or(() -> additional(title));
    }

    private Optional<String> row(String title) {
        return rows.find(title).or(() -> Optional.ofNullable(bareFacts.get(FoldedText.of(title))));
    }

    /** {@code bio.commentaire} names an additional column of a criterion; {@code bio.reponse} means the same as {@code bio}. */
    private Optional<ColumnTitle> additional(String title) {
        int dot = title.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<String> row = rows.find(title.substring(0, dot)).filter(criterionRows::contains);
        Optional<QuestionnaireColumn> column = QuestionnaireColumn.of(title.substring(dot + 1))
                .filter(c -> c == QuestionnaireColumn.ANSWER
                        || QuestionnaireColumn.additional().contains(c));
        return row.isEmpty() || column.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnTitle(
                        row.get(), column.get(), language(title.substring(dot + 1), column.get()), true));
    }

    private static Language language(String word, QuestionnaireColumn column) {
        boolean english = FoldedText.same(word, column.name(Language.ENGLISH))
                && !FoldedText.same(word, column.name(Language.FRENCH));
        return english ? Language.ENGLISH : Language.FRENCH;
    }

    /** The most similar title, to be suggested. */
    public Optional<String> nearest(String title, Language language) {
        Optional<String> whole = rows.nearest(title, language);
        return whole.isPresent()
                ? whole
                : Suggestion.nearest(FoldedText.of(title), bareFacts.keySet())
                        .or(() -> nearestAdditional(title, language));
    }

    private Optional<String> nearestAdditional(String title, Language language) {
        int dot = title.lastIndexOf('.');
        Optional<String> row = dot < 0 ? Optional.empty() : nearestCriterion(title.substring(0, dot), language);
        List<String> columns = QuestionnaireColumn.additional().stream()
                .map(column -> column.name(language))
                .toList();
        return row.flatMap(
                r -> Suggestion.nearest(title.substring(dot + 1), columns).map(column -> r + "." + column));
    }

    private Optional<String> nearestCriterion(String id, Language language) {
        return rows.find(id).or(() -> rows.nearest(id, language)).filter(criterionRows::contains);
    }

    /**
     * The meaning of the title of a column.
     *
     * @param row the French name of the row that it would be in a questionnaire of one actor
     * @param column the column that it would be there
     * @param language the language of the title, French if it is the same in both
     * @param isCriterion whether it belongs to a criterion or one of its inputs, not to a fact
     */
    public record ColumnTitle(String row, QuestionnaireColumn column, Language language, boolean isCriterion) {}
}
