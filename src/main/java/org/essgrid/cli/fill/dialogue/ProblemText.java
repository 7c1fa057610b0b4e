package org.essgrid.cli.fill.dialogue;

import java.util.Map;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Messages;

/** Tells what the readers found. What they say of the cells of a spreadsheet is said here of what is being typed. */
record ProblemText(Messages messages, Question question) {

    /** That something is not among the answers on the screen. */
    private static final String LISTED = "fill.not-in-list";

    private static final Map<String, String> HERE = Map.of(
            "answers.level-unknown", LISTED,
            "answers.choice-unknown", LISTED,
            "answers.level-date", LISTED,
            "answers.number-date", "fill.date-for-number");

    Notice of(Diagnostic problem) {
        Notice.Kind kind = problem.isError() ? Notice.Kind.ERROR : Notice.Kind.WARNING;
        String key = HERE.get(problem.key());
        boolean unlisted = LISTED.equals(key) && question.choice().isEmpty();
        if (key == null || unlisted) {
            return new Notice(kind, problem.message(messages));
        }
        String told = messages.get(key, problem.arguments().toArray());
        String near = problem.suggestion()
                .map(name -> " " + messages.get("diagnostic.did-you-mean", name))
                .orElse("");
        return new Notice(kind, told + near);
    }
}
