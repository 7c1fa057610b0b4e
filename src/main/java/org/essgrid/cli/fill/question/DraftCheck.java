package org.essgrid.cli.fill.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.diagnostic.Diagnostic;

/**
 * A draft with the problems that {@code essgrid check} would report.
 *
 * @param assessment the assessment of everything that could be read
 */
public record DraftCheck(Draft draft, Assessment assessment, List<Diagnostic> problems) {

    private static final String NO_DATE = "answers.date";
    /** Warnings of what is asked next. */
    private static final Set<String> TO_COME = Set.of("answers.evidence-required", "answers.input-missing");

    public DraftCheck {
        problems = problems.stream().map(DraftCheck::asked).toList();
    }

    /** A date that is none is only ignored in a file, but a person who types it can be asked again. */
    private static Diagnostic asked(Diagnostic problem) {
        return problem.key().equals(NO_DATE) ? problem.asError() : problem;
    }

    /** Whether the grid asks this question of this actor. */
    public boolean asks(Question question) {
        return question.criterion()
                .flatMap(criterion -> assessment.node(criterion.id()))
                .map(NodeResult::state)
                .map(state -> state != ScoreState.OUT_OF_SCOPE)
                .orElse(true);
    }

    /** Whether its cell is filled, correctly or not. */
    public boolean isAnswered(Question question) {
        return isFilled(question.row()) || (question.isPart() && isFilled(question.ownRow()));
    }

    private boolean isFilled(String row) {
        return !NoAnswer.of(draft.text(row, QuestionnaireColumn.ANSWER)).equals(Optional.of(NoAnswer.MISSING));
    }

    public List<Diagnostic> errors(String row, QuestionnaireColumn column) {
        return problems.stream()
                .filter(Diagnostic::isError)
                .filter(problem -> isAt(problem, row, column))
                .toList();
    }

    private boolean isAt(Diagnostic problem, String row, QuestionnaireColumn column) {
        return rowOf(problem).equals(row)
                && QuestionnaireColumn.of(problem.location().header()).equals(Optional.of(column));
    }

    /**
     * The errors caused by edits of a question: all errors in the edited cells, and those errors about the question or about
     * the whole questionnaire that the previous check did not have.
     */
    public List<Diagnostic> errorsOf(List<Draft.Edit> edits, Question question, DraftCheck previous) {
        Set<Object> known = previous.identities();
        return problems.stream()
                .filter(Diagnostic::isError)
                .filter(problem -> edits.stream().anyMatch(edit -> isAt(problem, edit.row(), edit.column()))
                        || ((rowOf(problem).isEmpty() || isAbout(problem, question))
                                && !known.contains(identity(problem))))
                .toList();
    }

    /** The warnings about a question that the previous check did not have, without what is asked next. */
    public List<Diagnostic> warningsOf(Question question, DraftCheck previous) {
        Set<Object> known = previous.identities();
        return problems.stream()
                .filter(problem -> !problem.isError() && !TO_COME.contains(problem.key()))
                .filter(problem -> isAbout(problem, question) && !known.contains(identity(problem)))
                .toList();
    }

    private boolean isAbout(Diagnostic problem, Question question) {
        String row = rowOf(problem);
        return row.equals(question.row())
                || row.equals(question.ownRow())
                || question.inputs().contains(row);
    }

    private Set<Object> identities() {
        Set<Object> all = new HashSet<>();
        problems.forEach(problem -> all.add(identity(problem)));
        return all;
    }

    /** A problem without its location, which other answers may shift. */
    private static Object identity(Diagnostic problem) {
        return List.of(problem.key(), problem.arguments(), problem.path());
    }

    private String rowOf(Diagnostic problem) {
        return draft.rowAt(problem.location()).orElse("");
    }
}
