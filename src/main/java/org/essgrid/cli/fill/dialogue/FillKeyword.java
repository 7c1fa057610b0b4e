package org.essgrid.cli.fill.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** What may be typed instead of an answer, by the words for it, the one that is shown first. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
public enum FillKeyword {
    BACK(List.of("retour", "r", "précédent"), List.of("back", "b", "previous")),
    GO(List.of("aller"), List.of("go", "g", "goto", "jump")),
    SKIP(List.of("passer", "p", "suivant"), List.of("skip", "s", "next")),
    NOT_APPLICABLE(List.of("na"), List.of("na")),
    UNKNOWN(List.of("nsp"), List.of("dk")),
    COMMENT(List.of("note", "commentaire", "n"), List.of("comment", "c")),
    EVIDENCE(List.of("preuve", "source"), List.of("evidence", "proof", "e")),
    TARGET(List.of("cible", "plan"), List.of("target", "t")),
    CLEAR(List.of("effacer"), List.of("clear", "erase")),
    ALL(List.of("tout", "détail"), List.of("all", "more", "m")),
    HELP(List.of("aide", "h"), List.of("help")),
    QUIT(List.of("quitter", "q", "fin"), List.of("quit", "exit"));

    private final List<String> french;
    private final List<String> english;

    FillKeyword(List<String> french, List<String> english) {
        this.french = french;
        this.english = english;
    }

    /** How it is shown. */
    public String in(Language language) {
        return words(language).get(0);
    }

    private List<String> words(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** The command of this word in either language, French words first. */
    static Optional<FillKeyword> of(String typed) {
        String loose = FoldedText.of(typed);
        for (Language language : Language.values()) {
            Optional<FillKeyword> found = Arrays.stream(values())
                    .filter(word -> word.words(language).stream()
                            .anyMatch(w -> FoldedText.of(w).equals(loose)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether something may follow it on its line. */
    boolean takesMore() {
        return switch (this) {
            case GO, NOT_APPLICABLE, COMMENT, EVIDENCE -> true;
            case BACK, SKIP, UNKNOWN, TARGET, CLEAR, ALL, HELP, QUIT -> false;
        };
    }

    /** Whether it goes anywhere, so that it is understood where any text is due too. */
    boolean isAlwaysUnderstood() {
        return switch (this) {
            case BACK, SKIP, CLEAR, ALL, HELP, QUIT -> true;
            case GO, NOT_APPLICABLE, UNKNOWN, COMMENT, EVIDENCE, TARGET -> false;
        };
    }
}
