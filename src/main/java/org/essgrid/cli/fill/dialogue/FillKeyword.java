package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Keyed;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** The keywords that may be typed instead of an answer, each with its spellings; the first one is shown. */
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
    UNDO(List.of("annuler", "défaire"), List.of("undo")),
    ALL(List.of("tout", "détail"), List.of("all", "more", "m")),
    HELP(List.of("aide", "h"), List.of("help")),
    QUIT(List.of("quitter", "q", "fin"), List.of("quit", "exit"));

    /** Shorter keywords resemble too many words. */
    private static final int SHORTEST = 4;

    private static final Pattern NUMBERED = Pattern.compile(" [0-9]+$");

    /** A word in which two typing slips are allowed. */
    private static final int LONG = 8;

    private final List<String> french;
    private final List<String> english;

    FillKeyword(List<String> french, List<String> english) {
        this.french = french;
        this.english = english;
    }

    /** The spelling that is shown. */
    public String in(Language language) {
        return words(language).get(0);
    }

    private List<String> words(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** The keyword with this spelling in either language; French takes precedence. */
    static Optional<FillKeyword> of(String typed) {
        String folded = FoldedText.of(typed);
        for (Language language : Language.values()) {
            Optional<FillKeyword> found = Arrays.stream(values())
                    .filter(keyword -> keyword.words(language).stream()
                            .anyMatch(word -> FoldedText.of(word).equals(folded)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The spelling of a keyword that was probably meant by a word; empty if it resembles none. */
    static Optional<String> near(String typed) {
        // "aler 5" is no text either.
        String word = NUMBERED.matcher(typed).replaceFirst("");
        List<String> words = Arrays.stream(values())
                .flatMap(keyword -> Stream.concat(keyword.french.stream(), keyword.english.stream()))
                .map(FoldedText::of)
                .filter(spelling -> spelling.length() >= SHORTEST)
                .toList();
        return Suggestion.nearest(FoldedText.of(word), words, word.length() < LONG ? 1 : 2);
    }

    /** The help: how to answer, and all keywords. */
    public static List<String> help(Messages messages) {
        List<String> lines = new ArrayList<>(List.of(messages.get("fill.guide"), ""));
        for (FillKeyword keyword : values()) {
            String key = "fill.guide-" + Keyed.key(keyword.name());
            lines.add(messages.get("fill.guide-line", keyword.in(messages.language()), messages.get(key)));
        }
        lines.addAll(List.of("", messages.get("fill.guide-otherwise")));
        return lines;
    }

    /** Whether a text may follow on the same line. */
    boolean takesText() {
        return switch (this) {
            case GO, NOT_APPLICABLE, COMMENT, EVIDENCE -> true;
            case BACK, SKIP, UNKNOWN, TARGET, CLEAR, UNDO, ALL, HELP, QUIT -> false;
        };
    }

    /** Whether it is also understood where any text is an answer. */
    boolean worksInFreeText() {
        return switch (this) {
            case BACK, SKIP, NOT_APPLICABLE, UNKNOWN, CLEAR, UNDO, ALL, HELP, QUIT -> true;
            case GO, COMMENT, EVIDENCE, TARGET -> false;
        };
    }
}
