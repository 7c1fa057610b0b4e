package org.essgrid.cli.fill.dialogue;

import java.util.Optional;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.text.FoldedText;

/**
 * A typed line.
 *
 * @param word the command, if it is one
 * @param rest what follows the command, or the whole answer
 */
record TypedLine(Optional<FillKeyword> word, String rest) {

    private static final String COMMAND = "/";
    private static final String ANSWER = "=";

    /** A line as it is meant where this is asked: what may be an answer is one, unless a sign before it says otherwise. */
    static TypedLine of(String typed, Question question, QuestionField field) {
        String line = FoldedText.strip(typed);
        if (line.startsWith(ANSWER)) {
            return new TypedLine(Optional.empty(), FoldedText.strip(line.substring(1)));
        }
        if (line.startsWith(COMMAND)) {
            TypedLine command = command(FoldedText.strip(line.substring(1)));
            return command.word().isPresent() ? command : new TypedLine(Optional.empty(), line);
        }
        if (isOption(line, question, field)) {
            return new TypedLine(Optional.empty(), line);
        }
        TypedLine command = command(line);
        boolean understood = command.word().isPresent()
                && (!field.isFreeText(question)
                        || (command.rest().isEmpty()
                                && line.length() > 1
                                && (command.word().get().isAlwaysUnderstood() || field == QuestionField.ANSWER)));
        boolean goes = command.word().equals(Optional.of(FillKeyword.GO)) && field == QuestionField.ANSWER;
        return understood || (goes && !command.rest().isEmpty()) ? command : new TypedLine(Optional.empty(), line);
    }

    private static boolean isOption(String line, Question question, QuestionField field) {
        if (field == QuestionField.STATUS) {
            return StatusWords.find(line).isPresent();
        }
        boolean chosen =
                field == QuestionField.ANSWER || field == QuestionField.TARGET_1Y || field == QuestionField.TARGET_3Y;
        return chosen
                && question.choice().isPresent()
                && !question.choice().get().options().find(line).isEmpty();
    }

    private static TypedLine command(String line) {
        int space = line.indexOf(' ');
        Optional<FillKeyword> word = FillKeyword.of(space < 0 ? line : line.substring(0, space));
        String rest = space < 0 ? "" : FoldedText.strip(line.substring(space));
        return word.isPresent() && (rest.isEmpty() || word.get().takesMore())
                ? new TypedLine(word, rest)
                : new TypedLine(Optional.empty(), line);
    }
}
