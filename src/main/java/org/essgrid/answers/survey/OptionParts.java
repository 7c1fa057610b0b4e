package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.survey.MappedRows.Part;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.FoldedText;

/** Reads the cells of an export that answer one question with options: in one cell, in a column for each option, or in both. */
record OptionParts(SurveyMapping mapping, AnswerOptions options, Diagnostics problems) {

    /** Between the options in a cell of a wide table. */
    private static final String SEPARATOR = " | ";

    /** Into how many pieces a separator may divide one option. */
    private static final int MOST_PIECES = 12;

    /** The answer as a cell of a wide table, with the place of the cell that gives it. */
    Part joined(List<Part> parts) {
        Set<String> ticked = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        Part place = parts.get(0);
        String unanswered = "";
        for (Part part : parts) {
            List<String> ids = part.column().choice().isPresent() ? ticked(part) : written(part);
            boolean first = ticked.isEmpty() && written.isEmpty() && unanswered.isEmpty();
            Set<String> own = part.column().choice().isPresent() ? ticked : written;
            if (!ids.isEmpty()
                    && part.column().choice().isEmpty()
                    && !written.isEmpty()
                    && !written.equals(Set.copyOf(ids))) {
                problems.add(part.error("survey.sources-differ", part.typed(), place.typed(), letters(place)));
            }
            own.addAll(ids);
            boolean states = ids.isEmpty()
                    && !part.text().isEmpty()
                    && NoAnswer.of(part.text()).isPresent();
            unanswered = states && unanswered.isEmpty() ? part.text() : unanswered;
            place = first && (!ids.isEmpty() || states) ? part : place;
        }
        if (!ticked.isEmpty() && !written.isEmpty() && !ticked.equals(written)) {
            problems.add(place.error("survey.boxes-differ", shown(written), shown(ticked)));
        }
        Set<String> chosen = written.isEmpty() ? ticked : written;
        return place.with(chosen.isEmpty() ? unanswered : shown(chosen));
    }

    private static String letters(Part part) {
        return Location.letters(part.index() + 1);
    }

    private String shown(Set<String> ids) {
        return String.join(SEPARATOR, options.ordered(List.copyOf(ids)));
    }

    /** The option of a column of its own, if it is ticked: by a word for it, or by its name. */
    private List<String> ticked(Part part) {
        String choice = part.column().choice().orElseThrow();
        Optional<Boolean> tick = Ticks.of(part.text());
        if (tick.isPresent()) {
            return tick.get() ? List.of(choice) : List.of();
        }
        if (options.find(part.text()).equals(List.of(choice)) || isTitle(part)) {
            return List.of(choice);
        }
        if (NoAnswer.of(part.text()).isEmpty()) {
            problems.add(part.error(
                    "survey.not-a-tick",
                    part.typed(),
                    choice,
                    mapping.file(),
                    part.column().line()));
        }
        return List.of();
    }

    /** Some tools write the last part of the title into the cell. */
    private static boolean isTitle(Part part) {
        return FoldedText.of(part.column().title()).endsWith(FoldedText.of(ExportTitles.STEP + part.typed()));
    }

    /** The options named in a cell. */
    private List<String> written(Part part) {
        if (part.text().isEmpty()) {
            return List.of();
        }
        List<String> whole = options.find(part.text());
        if (whole.size() == 1) {
            return whole;
        }
        if (NoAnswer.of(part.text()).isPresent()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String piece : pieces(part)) {
            List<String> ids = options.find(meaning(part, piece));
            if (ids.size() == 1) {
                found.add(ids.get(0));
            } else if (NoAnswer.of(meaning(part, piece)).isEmpty()) {
                problems.add(part.error(
                                "survey.unknown-value",
                                piece,
                                mapping.file(),
                                part.column().line(),
                                listed())
                        .suggesting(options.nearest(piece)));
            }
        }
        return found;
    }

    private String listed() {
        return String.join(", ", options.ids());
    }

    private String meaning(Part part, String piece) {
        String folded = FoldedText.of(piece);
        return part.column().values().getOrDefault(folded, mapping.values().getOrDefault(folded, piece));
    }

    private List<String> pieces(Part part) {
        String separator = part.column().separator();
        return separator.isEmpty()
                ? List.of(part.text())
                : pieces(part.text(), separator, piece -> options.find(meaning(part, piece)).size() == 1);
    }

    /** The pieces between separators, of which those of an option that contains the separator belong together. */
    static List<String> pieces(String text, String separator, Predicate<String> isOption) {
        String sign = separator.isBlank() ? separator : separator.strip();
        List<String> cut =
                separator.equals(" ") ? List.of(text.split("\\s+")) : List.of(text.split(Pattern.quote(sign), -1));
        List<String> pieces = new ArrayList<>();
        int next;
        for (int i = 0; i < cut.size(); i = next) {
            next = Math.min(cut.size(), i + MOST_PIECES);
            while (next > i + 1 && !isOption.test(FoldedText.strip(String.join(sign, cut.subList(i, next))))) {
                next--;
            }
            String piece = FoldedText.strip(String.join(sign, cut.subList(i, next)));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
