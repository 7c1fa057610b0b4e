package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<Part> boxes = new ArrayList<>();
        List<Part> cells = new ArrayList<>();
        for (Part part : parts) {
            boolean box = part.column().choice().isPresent();
            Part answer = part.with(box ? ticked(part) : written(part));
            if (!answer.text().isEmpty()) {
                (box ? boxes : cells).add(answer);
            }
        }
        Part first = Stream.of(cells, boxes)
                .flatMap(List::stream)
                .findFirst()
                .orElse(parts.get(0).with(""));
        for (Part other : cells) {
            if (!other.text().equals(first.text())) {
                problems.add(other.error(
                        "survey.sources-differ", other.typed(), first.typed(), Location.letters(first.index() + 1)));
            }
        }
        String ticks = ticks(boxes);
        if (!cells.isEmpty() && !boxes.isEmpty() && !first.text().equals(ticks)) {
            problems.add(first.error("survey.boxes-differ", first.text(), ticks));
        }
        return cells.isEmpty() ? first.with(ticks) : first;
    }

    /** The options that are ticked; or else that the question does not apply, or that the answer is unknown. */
    private String ticks(List<Part> boxes) {
        List<String> all = boxes.stream().map(Part::text).toList();
        List<Part> states = boxes.stream()
                .filter(box -> !options.ids().contains(box.text()))
                .toList();
        String ids = shown(all);
        states.stream()
                .filter(state -> !ids.isEmpty() && isTicked(state))
                .findFirst()
                .ifPresent(state -> problems.add(state.error("survey.boxes-differ", state.text(), ids)));
        return ids.isEmpty() && !states.isEmpty() ? states.get(0).text() : ids;
    }

    private static boolean isTicked(Part state) {
        return state.column().choice().equals(Optional.of(state.text()));
    }

    private String shown(List<String> ids) {
        return String.join(SEPARATOR, options.ordered(ids));
    }

    /** What a column of one choice says, if it is ticked: by a word for it, or by its name. */
    private String ticked(Part part) {
        String choice = part.column().choice().orElseThrow();
        Optional<Boolean> tick = Ticks.of(part.text());
        if (tick.isPresent()) {
            return tick.get() ? choice : "";
        }
        if (options.find(part.text()).equals(List.of(choice))
                || FoldedText.same(part.text(), choice)
                || isTitle(part)) {
            return choice;
        }
        Optional<NoAnswer> state = NoAnswer.of(part.text());
        if (state.isEmpty()) {
            problems.add(part.error(
                    "survey.not-a-tick",
                    part.typed(),
                    choice,
                    mapping.file(),
                    part.column().line()));
        }
        return state.isPresent() && state.get() != NoAnswer.MISSING ? part.text() : "";
    }

    /** Some tools write the last part of the title into the cell. */
    private static boolean isTitle(Part part) {
        return FoldedText.of(part.column().title()).endsWith(FoldedText.of(ExportTitles.STEP + part.typed()));
    }

    /** The options named in a cell, or its word for no answer. */
    private String written(Part part) {
        List<String> whole = options.find(part.text());
        if (part.text().isEmpty() || whole.size() == 1) {
            return shown(whole);
        }
        Optional<NoAnswer> state = NoAnswer.of(part.text());
        if (state.isPresent()) {
            return state.get() == NoAnswer.MISSING ? "" : part.text();
        }
        List<String> found = new ArrayList<>();
        for (String piece : pieces(part)) {
            List<String> ids = options.find(meaning(part, piece));
            found.addAll(ids.size() == 1 ? ids : List.of());
            if (ids.size() != 1 && NoAnswer.of(meaning(part, piece)).isEmpty()) {
                int line = part.column().line();
                problems.add(part.error("survey.unknown-value", piece, mapping.file(), line, listed())
                        .suggesting(options.nearest(piece)));
            }
        }
        return shown(found);
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
                : pieces(
                        part.text(),
                        separator,
                        piece -> options.find(meaning(part, piece)).size() == 1);
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
