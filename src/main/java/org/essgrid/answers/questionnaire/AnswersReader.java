package org.essgrid.answers.questionnaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.FactReader.FactRule;
import org.essgrid.grid.Grid;

/** Reads questionnaires of one grid, independent of their layout. One reader serves any number of questionnaires. */
public final class AnswersReader {

    private final Grid grid;
    private final List<CriterionAnswerReader> criteria;
    private final List<FactRule> profile;
    private final AnswerOptions colleges;

    public AnswersReader(Grid grid) {
        this.grid = grid;
        this.criteria = grid.criteria().stream().map(CriterionAnswerReader::new).toList();
        this.profile = grid.profile().stream().map(FactRule::new).toList();
        this.colleges = FactReader.colleges(grid.voices());
    }

    /** The content of a questionnaire. All problems are reported; if one of them is an error, the result must not be used. */
    public Answers read(QuestionnaireCells questionnaire, CellProblems problems) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (CriterionAnswerReader criterion : criteria) {
            Optional<Answer> answer = criterion.read(questionnaire, problems);
            if (answer.isPresent()) {
                answers.put(criterion.id(), answer.get());
            }
        }
        FactReader facts = new FactReader(questionnaire, problems, colleges, required(answers.values()));
        return new Answers(
                facts.actor(),
                facts.profile(profile),
                facts.parameters(grid.parameters()),
                answers,
                questionnaire.location());
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
