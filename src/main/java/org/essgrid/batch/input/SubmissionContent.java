package org.essgrid.batch.input;

import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;

/**
 * What a submission says.
 *
 * @param questionnaires one, or one a voice; none if anything in them is an error
 * @param shown the name of the actor, or else its id; may be empty
 * @param problems sorted; their files are named within the source
 * @param content the hash of what was read
 */
public record SubmissionContent(List<Answers> questionnaires, String shown, List<Diagnostic> problems, String content) {

    public SubmissionContent {
        questionnaires = List.copyOf(questionnaires);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return !questionnaires.isEmpty();
    }

    /** Whose it is, as the first questionnaire says. */
    public Actor actor() {
        return questionnaires.get(0).actor();
    }
}
