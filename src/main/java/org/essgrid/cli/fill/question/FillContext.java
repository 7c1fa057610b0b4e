package org.essgrid.cli.fill.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** What does not change while a questionnaire is filled: the grid, its questions, and the readers that check answers. */
public final class FillContext {

    private final Grid grid;
    private final Messages messages;
    private final String file;
    private final List<Question> questions;
    private final Map<String, String> previous;
    private final SingleQuestionnaireReader reader;
    private final Assessor assessor;

    /**
     * @param file the questionnaire as the user named it
     * @param previous the previous year's answers by row, as hints
     */
    public FillContext(Grid grid, Language language, String file, Map<String, String> previous) {
        this.grid = grid;
        this.messages = Messages.in(language);
        this.file = file;
        this.questions = QuestionListBuilder.of(grid, new DraftReader(grid).blank(language), language);
        this.previous = Map.copyOf(previous);
        this.reader = new SingleQuestionnaireReader(grid);
        this.assessor = new Assessor(grid);
    }

    public Grid grid() {
        return grid;
    }

    public Messages messages() {
        return messages;
    }

    /** All questions, including those that do not apply to this actor. */
    public List<Question> questions() {
        return questions;
    }

    /** The previous year's answer, in words. */
    public Optional<String> previousAnswer(Question question) {
        return Optional.ofNullable(previous.get(question.row()));
    }

    /** Reads and scores a draft like the commands that are given its file. */
    public DraftCheck check(Draft draft) {
        Diagnostics problems = new Diagnostics();
        Answers answers = reader.readAnyway(file, draft.bytes(), problems).orElseThrow();
        Assessment assessment = assessor.assess(answers);
        PlausibilityCheck.check(assessment, problems);
        TargetsCheck.check(assessment, problems);
        return new DraftCheck(draft, assessment, problems.sorted());
    }
}
