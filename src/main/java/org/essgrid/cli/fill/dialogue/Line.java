package org.essgrid.cli.fill.dialogue;

import java.util.Optional;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.cli.fill.question.Field;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.text.FoldedText;

/**
 * A typed line.
 *
 * @param word the command, if it is one
 * @param rest what follows the command, or the whole answer
 */
record Line(Optional<Word> word, String rest) {

    private static final String COMMAND = "/";
    private static final String ANSWER = "=";

    /** A line as it is meant where this is asked: what may be an answer is one, unless a sign before it says otherwise. */
    static Line of(String typed, Question question, Field field) {
        String line = FoldedText.strip(typed);
        if (line.startsWith(ANSWER)) {
            return new Line(Optional.empty(), FoldedText.strip(line.substring(1)));
        }
        if (line.startsWith(COMMAND)) {
            Line command = command(FoldedText.strip(line.substring(1)));
            return command.word().isPresent() ? command : new Line(Optional.empty(), line);
        }
        if (isOption(line, question, field)) {
            return new Line(Optional.empty(), line);
        }
        Line command = command(line);
        boolean understood = command.word().isPresent()
                && (!field.isFreeText(question)
                        || (command.rest().isEmpty()
                                && line.length() > 1
                                && (command.word().get().isAlwaysUnderstood() || field == Field.ANSWER)));
        boolean goes = command.word().equals(Optional.of(Word.GO)) && field == Field.ANSWER;
        return understood || (goes && !command.rest().isEmpty()) ? command : new Line(Optional.empty(), line);
    }

    private static boolean isOption(String line, Question question, Field field) {
        if (field == Field.STATUS) {
            return StatusWords.find(line).isPresent();
        }
        boolean chosen = field == Field.ANSWER || field == Field.TARGET_1Y || field == Field.TARGET_3Y;
        return chosen
                && question.choice().isPresent()
                && !question.choice().get().options().find(line).isEmpty();
    }

    private static Line command(String line) {
        int space = line.indexOf(' ');
        Optional<Word> word = Word.of(space < 0 ? line : line.substring(0, space));
        String rest = space < 0 ? "" : FoldedText.strip(line.substring(space));
        return word.isPresent() && (rest.isEmpty() || word.get().takesMore())
                ? new Line(word, rest)
                : new Line(Optional.empty(), line);
    }
}
