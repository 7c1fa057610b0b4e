package org.essgrid.batch.input;

import java.util.List;
import java.util.function.Supplier;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;

/**
 * What was read from a submission.
 *
 * @param questionnaires one, or one per voice; empty if there is any error
 * @param shown display name of the actor, or else its id; may be empty
 * @param problems sorted; their files are relative to the source
 * @param content gives the hash of what was read
 */
public record SubmissionContent(
        List<Answers> questionnaires, String shown, List<Diagnostic> problems, Supplier<String> content) {

    public SubmissionContent {
        questionnaires = List.copyOf(questionnaires);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return !questionnaires.isEmpty();
    }

    /** Whether it is an unfinished answer, reported by a warning only. */
    public boolean isLeftOut() {
        return questionnaires.isEmpty()
                && !problems.isEmpty()
                && problems.stream().noneMatch(Diagnostic::isError);
    }

    /** The actor, as the first questionnaire gives it. */
    public Actor actor() {
        return questionnaires.get(0).actor();
    }
}
