package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;

/**
 * What the texts in a column of options mean.
 *
 * @param meanings the ids of options for texts that need it said
 * @param unknown the texts whose meaning is not known, or not certain, with their most likely one
 * @param separator between several options in a cell; empty if there are none
 */
record ValueProposal(Map<String, String> meanings, Map<String, Optional<String>> unknown, String separator) {

    /** For columns whose texts need no explanation. */
    static final ValueProposal NONE = new ValueProposal(Map.of(), Map.of(), "");

    private static final List<String> SEPARATORS = List.of(";", ",", "|", "\n", " ");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*[A-Za-z]?[0-9]{0,2}\\s*[.):°–-]+\\s*(?=\\S)");
    private static final int MOST_LISTED = 5;

    /** The separator with which fewest texts are unknown, preferably that of the tool. */
    static ValueProposal ofSeveral(AnswerOptions options, List<String> texts, SurveyTool tool) {
        return Stream.concat(Stream.of(tool.separator()), SEPARATORS.stream())
                .filter(separator -> !separator.isEmpty())
                .map(separator -> of(options, texts, separator))
                .reduce((best, next) -> next.unknown().size() < best.unknown().size() ? next : best)
                .orElse(NONE);
    }

    /** @param separator empty if a cell has only one option */
    static ValueProposal of(AnswerOptions options, List<String> texts, String separator) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, Optional<String>> unknown = new LinkedHashMap<>();
        for (String text : texts) {
            for (String piece : pieces(options, text, separator)) {
                if (options.find(piece).size() != 1 && NoAnswer.of(piece).isEmpty()) {
                    List<String> stripped = options.find(stripped(piece));
                    if (stripped.size() == 1) {
                        meanings.put(piece, stripped.get(0));
                    } else {
                        unknown.put(piece, near(options, piece));
                    }
                }
            }
        }
        return new ValueProposal(meanings, unknown, separator);
    }

    private static Optional<String> near(AnswerOptions options, String piece) {
        return options.nearest(piece).stream()
                .flatMap(name -> options.find(name).stream())
                .findFirst();
    }

    /** For a column of its own of this option. */
    static ValueProposal ofTicks(String choice, AnswerOptions options, List<String> texts) {
        Map<String, Optional<String>> unknown = new LinkedHashMap<>();
        for (String text : texts) {
            boolean known = Ticks.of(text).isPresent()
                    || options.find(text).equals(List.of(choice))
                    || NoAnswer.of(text).isPresent();
            if (!known) {
                unknown.put(text, Optional.of("oui"));
            }
        }
        return new ValueProposal(Map.of(), unknown, "");
    }

    private static List<String> pieces(AnswerOptions options, String text, String separator) {
        boolean whole = separator.isEmpty()
                || options.find(text).size() == 1
                || NoAnswer.of(text).isPresent();
        return whole ? List.of(text) : OptionParts.pieces(text, separator, piece -> isKnown(options, piece));
    }

    private static boolean isKnown(AnswerOptions options, String piece) {
        return options.find(piece).size() == 1 || options.find(stripped(piece)).size() == 1;
    }

    /** A text without mark-up and without what numbers it. */
    private static String stripped(String text) {
        return NUMBERING.matcher(TAG.matcher(text).replaceAll(" ").strip()).replaceFirst("");
    }

    /** The unknown texts, as many as fit into a message. */
    String listed() {
        List<String> all = new ArrayList<>(unknown.keySet());
        return String.join(", ", all.subList(0, Math.min(MOST_LISTED, all.size())))
                + (all.size() > MOST_LISTED ? ", …" : "");
    }
}
