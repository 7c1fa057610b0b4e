package org.essgrid.answers.questionnaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.FactReader.FactRule;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;

/** Reads questionnaires of one grid, independent of their layout. One reader serves any number of questionnaires. */
public final class AnswersReader {

    /** The key of the warning that a criterion is not applicable without a reason. */
    static final String NO_REASON = "answers.not-applicable-why";

    private static final int LEAST_NOT_APPLICABLE = 3;

    private final Grid grid;
    private final List<CriterionAnswerReader> criteria;
    private final List<FactRule> profile;
    private final AnswerOptions colleges;
    /** The number of criteria that can be answered, rather than computed from other answers. */
    private final long asked;

    public AnswersReader(Grid grid) {
        this.grid = grid;
        this.criteria = grid.criteria().stream().map(CriterionAnswerReader::new).toList();
        this.profile = grid.profile().stream().map(FactRule::new).toList();
        this.asked = grid.criteria().stream()
                .filter(criterion -> !criterion.measure().isComputed())
                .count();
        this.colleges = FactReader.colleges(grid.voices());
    }

    /** The content of a questionnaire. All problems are reported; if one of them is an error, the result must not be used. */
    public Answers read(QuestionnaireCells questionnaire, CellProblems problems) {
        Map<String, Answer> answers = answers(questionnaire, problems);
        FactReader facts = new FactReader(questionnaire, problems, colleges, required(answers.values()));
        return new Answers(
                facts.actor(),
                facts.profile(profile),
                facts.parameters(grid.parameters()),
                answers,
                questionnaire.location());
    }

    private Map<String, Answer> answers(QuestionnaireCells questionnaire, CellProblems problems) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        CellProblems its = new CellProblems(problems.language(), new Diagnostics());
        for (CriterionAnswerReader criterion : criteria) {
            criterion.read(questionnaire, its).ifPresent(answer -> answers.put(criterion.id(), answer));
        }
        long notApplicable = answers.values().stream()
                .filter(answer -> answer.response() instanceof Response.NotApplicable)
                .count();
        boolean mostly = notApplicable >= LEAST_NOT_APPLICABLE && 2 * notApplicable > asked;
        if (mostly) {
            problems.problems()
                    .add(Diagnostic.warning(
                            questionnaire.location(), "answers.mostly-not-applicable", notApplicable, asked));
            answers.replaceAll((id, answer) -> answeredNothing(answer));
            answers.values().removeIf(Answer::isEmpty);
        }
        its.problems().sorted().stream()
                .filter(problem -> !mostly || !problem.key().equals(NO_REASON))
                .forEach(problems.problems()::add);
        return answers;
    }

    /** Survey tools write N/A for a question that was not asked: without a reason it does not say that the criterion is not applicable. */
    private static Answer answeredNothing(Answer answer) {
        return answer.response() instanceof Response.NotApplicable not
                        && not.reason().isEmpty()
                ? new Answer(
                        new Response.Missing(),
                        answer.comment(),
                        answer.evidence(),
                        answer.targets(),
                        answer.action(),
                        answer.location())
                : answer;
    }

    /** A questionnaire that only holds the plan of an actor with several voices need not state the facts. */
    private FactReader.Due required(Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return FactReader.Due.LATER;
        }
        boolean unanswered = answers.stream().allMatch(a -> a.response() instanceof Response.Missing);
        return unanswered && !grid.voices().colleges().isEmpty() ? FactReader.Due.ANYWHERE : FactReader.Due.NOW;
    }
}
