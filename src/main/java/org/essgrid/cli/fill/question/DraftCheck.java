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
 * A draft and what the readers say of it, as {@code essgrid check} would.
 *
 * @param assessment scored as far as it can be read
 */
public record DraftCheck(Draft draft, Assessment assessment, List<Diagnostic> problems) {

    private static final String PROOF_DUE = "answers.evidence-required";

    public DraftCheck {
        problems = List.copyOf(problems);
    }

    /** Whether the grid asks this question of this actor. */
    public boolean asks(Question question) {
        return question.criterion()
                .flatMap(criterion -> assessment.node(criterion.id()))
                .map(NodeResult::state)
                .map(state -> state != ScoreState.OUT_OF_SCOPE)
                .orElse(true);
    }

    /** Whether something stands where it is answered, right or wrong. */
    public boolean isAnswered(Question question) {
        return isFilled(question.row()) || (question.isPart() && isFilled(question.ownRow()));
    }

    private boolean isFilled(String row) {
        return !NoAnswer.of(draft.text(row, QuestionnaireColumn.ANSWER)).equals(Optional.of(NoAnswer.MISSING));
    }

    /** The errors that stand in a place. */
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
     * The errors that texts for a question brought, compared with the check before them. In their own cells all count, and
     * so does what is new about the whole question, or about nothing that could be answered elsewhere.
     */
    public List<Diagnostic> errorsOf(List<Draft.Edit> edits, Question question, DraftCheck before) {
        Set<Object> known = before.saying();
        return problems.stream()
                .filter(Diagnostic::isError)
                .filter(problem -> edits.stream().anyMatch(edit -> isAt(problem, edit.row(), edit.column()))
                        || ((rowOf(problem).isEmpty() || isAbout(problem, question)) && !known.contains(what(problem))))
                .toList();
    }

    /** The new warnings about a question, but for the proof that is due, which is asked for. */
    public List<Diagnostic> warningsOf(Question question, DraftCheck before) {
        Set<Object> known = before.saying();
        return problems.stream()
                .filter(problem -> !problem.isError() && !problem.key().equals(PROOF_DUE))
                .filter(problem -> isAbout(problem, question) && !known.contains(what(problem)))
                .toList();
    }

    private boolean isAbout(Diagnostic problem, Question question) {
        String row = rowOf(problem);
        return row.equals(question.row())
                || row.equals(question.ownRow())
                || question.inputs().contains(row);
    }

    private Set<Object> saying() {
        Set<Object> all = new HashSet<>();
        problems.forEach(problem -> all.add(what(problem)));
        return all;
    }

    /** A problem without its place, which other answers may shift. */
    private static Object what(Diagnostic problem) {
        return List.of(problem.key(), problem.arguments(), problem.path());
    }

    private String rowOf(Diagnostic problem) {
        return draft.rowAt(problem.location()).orElse("");
    }
}
