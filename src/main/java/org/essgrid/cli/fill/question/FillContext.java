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

/** What stays the same while a questionnaire is filled: the grid, its questions, and the readers that judge each answer. */
public final class FillContext {

    private final Grid grid;
    private final Messages messages;
    private final String file;
    private final List<Question> questions;
    private final Map<String, String> earlier;
    private final SingleQuestionnaireReader reader;
    private final Assessor assessor;

    /**
     * @param file the questionnaire as the user named it
     * @param earlier what was answered the year before, by row
     */
    public FillContext(Grid grid, Language language, String file, Map<String, String> earlier) {
        this.grid = grid;
        this.messages = Messages.in(language);
        this.file = file;
        this.questions = QuestionList.of(grid, new DraftReader(grid).blank(language), language);
        this.earlier = Map.copyOf(earlier);
        this.reader = new SingleQuestionnaireReader(grid);
        this.assessor = new Assessor(grid);
    }

    public Grid grid() {
        return grid;
    }

    public Messages messages() {
        return messages;
    }

    /** All of them, those too that are not asked of this actor. */
    public List<Question> questions() {
        return questions;
    }

    /** What was answered the year before, in words. */
    public Optional<String> earlier(Question question) {
        return Optional.ofNullable(earlier.get(question.row()));
    }

    /** Reads and scores a draft as the commands do that are given its file. */
    public DraftCheck check(Draft draft) {
        Diagnostics problems = new Diagnostics();
        Answers answers = reader.readAnyway(file, draft.bytes(), problems).orElseThrow();
        Assessment assessment = assessor.assess(answers);
        PlausibilityCheck.check(assessment, problems);
        TargetsCheck.check(assessment, problems);
        return new DraftCheck(draft, assessment, problems.sorted());
    }
}
