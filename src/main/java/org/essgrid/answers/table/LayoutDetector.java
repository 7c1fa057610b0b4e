package org.essgrid.answers.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;

/** Looks at the first rows of a file for what tells a wide table from the questionnaire of one actor. */
final class LayoutDetector implements Predicate<List<String>> {

    private final TableHeaderReader headers;
    private long marks;
    private boolean asks;
    private boolean titles;
    private final Set<String> questions = new HashSet<>();

    LayoutDetector(TableHeaderReader headers) {
        this.headers = headers;
    }

    /** Notes what a row has, and whether it looks like titles; other rows may stand above them. */
    @Override
    public boolean test(List<String> cells) {
        long its = marks(cells);
        if (headers.isQuestion(cells)) {
            questions.add(cells.get(0));
        }
        boolean looksWide = headers.areTitles(cells);
        marks = Math.max(marks, its);
        asks |= looksWide && headers.askAnything(cells);
        titles |= looksWide;
        return looksWide || its == 2;
    }

    /**
     * A questionnaire of one actor has a column of criteria and one of answers; with only one of the two it is meant to be
     * one if no title is a criterion's. Several rows that begin with a name and go on with something else are questions
     * below each other, of which the titles are missing.
     */
    boolean foundWide() {
        return marks < 2 && (asks || marks == 0) && questions.size() < 2;
    }

    /** Whether a row looks like the titles of a wide table. */
    boolean foundTitles() {
        return titles;
    }

    private static long marks(List<String> cells) {
        return cells.stream()
                .map(QuestionnaireColumn::of)
                .flatMap(Optional::stream)
                .filter(column -> column == QuestionnaireColumn.ROW || column == QuestionnaireColumn.ANSWER)
                .distinct()
                .count();
    }
}
