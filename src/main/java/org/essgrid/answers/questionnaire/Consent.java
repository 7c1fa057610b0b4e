package org.essgrid.answers.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.grid.Choice;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** Whether an actor agrees to be named, as « yes » or « no ». */
public final class Consent {

    private static final String YES = "yes";
    private static final Translated YES_WORD = words("oui", YES);
    private static final Translated NO_WORD = words("non", "no");
    private static final AnswerOptions OPTIONS =
            AnswerOptions.of(List.of(new Choice(YES, YES_WORD), new Choice("no", NO_WORD)));

    private Consent() {}

    private static Translated words(String french, String english) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Language.FRENCH.code(), french);
        words.put(Language.ENGLISH.code(), english);
        return new Translated(words);
    }

    /** The word in a questionnaire; empty if the actor did not answer. */
    public static String word(Optional<Boolean> consent, Language language) {
        return consent.map(yes -> (yes ? YES_WORD : NO_WORD).in(language)).orElse("");
    }

    /** The valid words: {@code oui, non}. */
    public static String listed(Language language) {
        return YES_WORD.in(language) + ", " + NO_WORD.in(language);
    }

    /** The content of a cell; empty if it is neither, which is then reported. */
    static Optional<Boolean> read(AnswerCell cell, CellProblems problems) {
        return OPTIONS.read(cell, problems).map(YES::equals);
    }
}
