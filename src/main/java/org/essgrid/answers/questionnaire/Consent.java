package org.essgrid.answers.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.ChoiceCell;
import org.essgrid.grid.Choice;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** Yes or no, as an actor says whether it may be named. */
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

    /** How it is written in a questionnaire; nothing if it was not said. */
    public static String word(Optional<Boolean> consent, Language language) {
        return consent.map(yes -> (yes ? YES_WORD : NO_WORD).in(language)).orElse("");
    }

    /** {@code oui, non}. */
    public static String listed(Language language) {
        return YES_WORD.in(language) + ", " + NO_WORD.in(language);
    }

    /** What a cell says; empty if it is neither, and then the problem is reported. */
    static Optional<Boolean> read(AnswerCell cell, CellProblems remarks) {
        return ChoiceCell.read(OPTIONS, cell, remarks).map(YES::equals);
    }
}
