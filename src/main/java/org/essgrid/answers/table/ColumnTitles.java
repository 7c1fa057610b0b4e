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
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** What the titles of a wide table may be for a grid: ids, perhaps with what else is said of them ({@code bio.preuve}). */
final class ColumnTitles {

    private final RowNames rows;
    private final Set<String> asking = new HashSet<>();
    /** Facts go without their prefix where no criterion bears their id; by id, loosely written. */
    private final Map<String, String> bareFacts = new LinkedHashMap<>();

    ColumnTitles(Grid grid) {
        this.rows = new RowNames(grid);
        for (Criterion criterion : grid.criteria()) {
            asking.add(criterion.id());
            if (criterion.measure() instanceof Measure.Quantitative measure) {
                for (Input input : measure.inputs()) {
                    asking.add(RowNames.input(criterion, input));
                }
            }
        }
        grid.profile().forEach(f -> addFact(f.id(), RowNames.profile(f.id(), Language.FRENCH)));
        grid.parameters().forEach(p -> addFact(p.id(), RowNames.parameter(p.id(), Language.FRENCH)));
    }

    private void addFact(String id, String row) {
        if (rows.find(id).isEmpty()) {
            bareFacts.putIfAbsent(FoldedText.of(id), row);
        }
    }

    /** What a title says; empty if it is none of the grid's. */
    Optional<ColumnTitle> read(String title) {
        return !QuestionnaireColumn.mayBeName(title) ? Optional.empty() : known(title);
    }

    private Optional<ColumnTitle> known(String title) {
        return row(title)
                .map(row ->
                        new ColumnTitle(row, QuestionnaireColumn.ANSWER, rows.language(title), asking.contains(row)))
                .or(() -> besideAnswer(title));
    }

    private Optional<String> row(String title) {
        return rows.find(title).or(() -> Optional.ofNullable(bareFacts.get(FoldedText.of(title))));
    }

    /** {@code bio.commentaire}: what is said of a criterion beside its answer; {@code bio.reponse} is no different from {@code bio}. */
    private Optional<ColumnTitle> besideAnswer(String title) {
        int dot = title.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<String> row = rows.find(title.substring(0, dot)).filter(asking::contains);
        Optional<QuestionnaireColumn> column = QuestionnaireColumn.of(title.substring(dot + 1))
                .filter(c -> c == QuestionnaireColumn.ANSWER
                        || QuestionnaireColumn.besideAnswer().contains(c));
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

    /** The title that was probably meant. */
    Optional<String> nearest(String title, Language language) {
        Optional<String> whole = rows.nearest(title, language);
        return whole.isPresent()
                ? whole
                : Suggestion.nearest(FoldedText.of(title), bareFacts.keySet()).or(() -> nearestBeside(title, language));
    }

    private Optional<String> nearestBeside(String title, Language language) {
        int dot = title.lastIndexOf('.');
        Optional<String> row = dot < 0 ? Optional.empty() : near(title.substring(0, dot), language);
        List<String> columns = QuestionnaireColumn.besideAnswer().stream()
                .map(column -> column.name(language))
                .toList();
        return row.flatMap(
                r -> Suggestion.nearest(title.substring(dot + 1), columns).map(column -> r + "." + column));
    }

    private Optional<String> near(String id, Language language) {
        return rows.find(id).or(() -> rows.nearest(id, language)).filter(asking::contains);
    }
}
