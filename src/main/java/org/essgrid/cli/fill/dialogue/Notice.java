package org.essgrid.cli.fill.dialogue;

import java.util.Map;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Messages;

/** A message shown before the next question. */
public record Notice(Kind kind, String text) {
    private static final String NOT_IN_LIST = "fill.not-in-list";

    /** The messages of the dialogue instead of those about cells of a spreadsheet, by the keys of the latter. */
    private static final Map<String, String> REPLACEMENTS = Map.of(
            "answers.level-unknown", NOT_IN_LIST,
            "answers.levels-unknown", NOT_IN_LIST,
            "answers.choice-unknown", NOT_IN_LIST,
            "answers.level-date", NOT_IN_LIST,
            "answers.number-date", "fill.date-for-number");

    public enum Kind {
        /** The typed line is rejected. */
        ERROR,
        WARNING,
        INFO
    }

    /** A problem that the readers found in the answer of a question. */
    static Notice of(Diagnostic problem, Question question, Messages messages) {
        Kind kind = problem.isError() ? Kind.ERROR : Kind.WARNING;
        String key = REPLACEMENTS.get(problem.key());
        boolean withoutList = NOT_IN_LIST.equals(key) && question.choice().isEmpty();
        if (key == null || withoutList) {
            return new Notice(kind, problem.message(messages));
        }
        String suggestion = problem.suggestion()
                .map(name -> " " + messages.get("diagnostic.did-you-mean", name))
                .orElse("");
        return new Notice(kind, messages.get(key, problem.arguments().toArray()) + suggestion);
    }

    /** The message after a word for its kind, which colour alone would not convey. */
    public String line(Messages messages) {
        return switch (kind) {
            case ERROR -> messages.get("fill.not-taken", text);
            case WARNING -> messages.get("fill.attention", text);
            case INFO -> text;
        };
    }
}
