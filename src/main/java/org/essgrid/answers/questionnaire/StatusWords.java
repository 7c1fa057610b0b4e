package org.essgrid.answers.questionnaire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.Action.Status;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The words of a questionnaire for the status of an action. */
public final class StatusWords {

    private static final Map<String, Status> BY_WORD = index();

    private StatusWords() {}

    /** The words for a status; the program writes the first one. */
    private static List<String> words(Status status, Language language) {
        boolean french = language == Language.FRENCH;
        return switch (status) {
            case TO_DO ->
                french ? List.of("à faire", "prévu", "prévue", "à lancer") : List.of("to do", "todo", "planned");
            case UNDER_WAY ->
                french
                        ? List.of("en cours", "commencé", "commencée")
                        : List.of("under way", "underway", "in progress", "ongoing", "started");
            case DONE ->
                french
                        ? List.of("fait", "faite", "terminé", "terminée", "réalisé", "réalisée")
                        : List.of("done", "completed", "finished");
            case DROPPED ->
                french
                        ? List.of("abandonné", "abandonnée", "annulé", "annulée")
                        : List.of("dropped", "abandoned", "cancelled", "canceled");
        };
    }

    /** The word that is written for a status. */
    public static String of(Status status, Language language) {
        return words(status, language).get(0);
    }

    /** The status that a word in either language means. */
    public static Optional<Status> find(String typed) {
        return Optional.ofNullable(BY_WORD.get(FoldedText.of(typed)));
    }

    static Optional<String> nearest(String typed, Language language) {
        List<String> words =
                Arrays.stream(Status.values()).map(s -> of(s, language)).toList();
        return Suggestion.nearest(typed, words);
    }

    /** The words that are written, for a message: {@code à faire, en cours, fait, abandonné}. */
    public static String listed(Language language) {
        return Arrays.stream(Status.values()).map(s -> of(s, language)).collect(Collectors.joining(", "));
    }

    private static Map<String, Status> index() {
        Map<String, Status> index = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            for (Language language : Language.values()) {
                words(status, language).forEach(word -> index.put(FoldedText.of(word), status));
            }
        }
        return Map.copyOf(index);
    }
}
