package org.essgrid.answers.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The three ways of giving no answer, and the words that users write for them. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
public enum NoAnswer {
    NOT_APPLICABLE(
            "non applicable|N/A|NA|sans objet|S/O|SO|non concerné|non concernée|non concerné(e)|non concernés"
                    + "|pas concerné|pas concernée|pas concernés|pas applicable|inapplicable|ne s’applique pas",
            "not applicable|N/A|not concerned|does not apply|doesn’t apply|not relevant"),
    UNKNOWN(
            "ne sait pas|NSP|?|??|???|ne sais pas|je ne sais pas|on ne sait pas|nous ne savons pas|ne se prononce pas"
                    + "|inconnu|inconnue",
            "don’t know|unknown|DK|do not know|i don’t know|we don’t know|not known|not sure"),
    /** The first word is the empty text. */
    MISSING(
            "|sans réponse|pas de réponse|aucune réponse|non répondu|non renseigné|non renseignée|à compléter|à remplir"
                    + "|à renseigner",
            "|no answer|not answered|no response|to be completed|to complete");

    private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\. ?");
    private static final Map<String, NoAnswer> BY_WORD = index();

    private final List<String> french;
    private final List<String> english;

    /** The words are separated by bars. */
    NoAnswer(String french, String english) {
        this.french = List.of(french.split("\\|"));
        this.english = List.of(english.split("\\|"));
    }

    /** The state that a text names, if it is one of these words; a blank is {@link #MISSING}. */
    public static Optional<NoAnswer> of(String typed) {
        // Most cells of numbers and levels begin with a digit, and none of the words does.
        boolean startsWithDigit = !typed.isEmpty() && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
        return startsWithDigit ? Optional.empty() : Optional.ofNullable(BY_WORD.get(key(typed)));
    }

    /** The words for it, the most common one first. */
    public List<String> words(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** The most common word that is not also one of the options of the cell in which it is written. */
    public String word(Language language, Optional<AnswerOptions> options) {
        return words(language).stream()
                .filter(word -> options.isEmpty() || options.get().find(word).isEmpty())
                .findFirst()
                .orElse(words(language).get(0));
    }

    private static Map<String, NoAnswer> index() {
        Map<String, NoAnswer> index = new HashMap<>();
        for (NoAnswer state : values()) {
            for (Language language : Language.values()) {
                state.words(language).forEach(word -> index.put(key(word), state));
            }
        }
        return Map.copyOf(index);
    }

    /** Ignores the points of abbreviations. */
    private static String key(String typed) {
        return POINT.matcher(FoldedText.of(typed)).replaceAll("");
    }
}
