package org.essgrid.cli.fill.dialogue;

import java.util.Optional;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.text.FoldedText;

/**
 * A typed line: a keyword or an answer.
 *
 * @param keyword empty for an answer
 * @param rest the text after the keyword, or the whole answer
 * @param certain whether it cannot be a keyword with a typing slip
 */
record TypedLine(Optional<FillKeyword> keyword, String rest, boolean certain) {

    private static final String COMMAND = "/";
    private static final String ANSWER = "=";

    /**
     * Interprets a line for the field that is being asked. A possible answer is an answer; after {@code /} it is a keyword, and
     * after {@code =} any text is an answer.
     */
    static TypedLine of(String typed, Question question, QuestionField field) {
        String line = FoldedText.strip(typed);
        if (line.startsWith(ANSWER)) {
            return new TypedLine(Optional.empty(), FoldedText.strip(line.substring(1)), true);
        }
        if (line.startsWith(COMMAND)) {
            TypedLine candidate = keyword(FoldedText.strip(line.substring(1)));
            return candidate.keyword().isPresent() ? candidate : new TypedLine(Optional.empty(), line, false);
        }
        if (isOption(line, question, field)) {
            return new TypedLine(Optional.empty(), line, true);
        }
        TypedLine candidate = keyword(line);
        boolean keywordMeant = candidate.keyword().isPresent()
                && (!field.isFreeText(question)
                        || (candidate.rest().isEmpty()
                                && line.length() > 1
                                && (candidate.keyword().get().worksInFreeText() || field == QuestionField.ANSWER)));
        boolean moves = candidate.keyword().equals(Optional.of(FillKeyword.GO)) && field == QuestionField.ANSWER;
        return keywordMeant || (moves && !candidate.rest().isEmpty())
                ? candidate
                : new TypedLine(Optional.empty(), line, false);
    }

    private static boolean isOption(String line, Question question, QuestionField field) {
        if (field == QuestionField.STATUS) {
            return StatusWords.find(line).isPresent();
        }
        return field.isAnswerLike()
                && question.choice().isPresent()
                && !question.choice().get().options().find(line).isEmpty();
    }

    private static TypedLine keyword(String line) {
        int space = line.indexOf(' ');
        Optional<FillKeyword> keyword = FillKeyword.of(space < 0 ? line : line.substring(0, space));
        String rest = space < 0 ? "" : FoldedText.strip(line.substring(space));
        return keyword.isPresent() && (rest.isEmpty() || keyword.get().takesText())
                ? new TypedLine(keyword, rest, true)
                : new TypedLine(Optional.empty(), line, false);
    }
}
