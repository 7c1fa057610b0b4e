package org.essgrid.answers.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.source.value.DecimalText;

/**
 * Reads a cell that holds levels of a scale or one choice of a list.
 *
 * @param options the valid options
 * @param multiple whether several options may be chosen
 * @param answer whether the cell answers a criterion; otherwise it states a fact about the actor
 */
record LevelsCell(AnswerOptions options, boolean multiple, boolean answer, CellProblems problems) {

    /** The separators of several options, in order of precedence. */
    private static final List<String> SEPARATORS = List.of("|", "\n", ";", ",");

    /** Into how many pieces the separator may divide a single option. */
    private static final int MOST_PIECES = 8;

    /** The chosen ids in the order of the options. An option named like a word for no answer (« N/A ») wins over that word. */
    CellContent<List<String>> read(AnswerCell cell) {
        List<String> whole = options.find(cell.text());
        Optional<NoAnswer> unanswered = NoAnswer.of(cell.text());
        if (whole.isEmpty() && unanswered.isPresent()) {
            return new CellContent.Unanswered<>(unanswered.get());
        }
        List<AnswerCell> parts = parts(cell);
        boolean number = !multiple && DecimalText.parse(cell.text(), "") instanceof DecimalText.Number;
        if (whole.size() == 1 && !(multiple && mayBeSeveral(cell, parts))) {
            return new CellContent.Valid<>(whole);
        }
        if (whole.size() == 1) {
            problems.error(cell, "answers.level-number-or-several", cell.quote());
            return new CellContent.Invalid<>();
        }
        if (whole.size() > 1
                || number
                || parts.size() < 2
                || parts.stream().allMatch(p -> options.find(p.text()).isEmpty())) {
            reportUnclear(cell, whole);
            return new CellContent.Invalid<>();
        }
        return several(cell, parts);
    }

    /** Whether « 1,0 » may be either the number 1 as a spreadsheet writes it or the two options 1 and 0. */
    private boolean mayBeSeveral(AnswerCell cell, List<AnswerCell> parts) {
        return options.findWritten(cell.text()).isEmpty()
                && parts.size() > 1
                && parts.stream().allMatch(p -> options.findWritten(p.text()).size() == 1);
    }

    private CellContent<List<String>> several(AnswerCell cell, List<AnswerCell> parts) {
        if (!multiple) {
            problems.error(cell, "answers.level-only-one", cell.quote());
            return new CellContent.Invalid<>();
        }
        List<String> chosen = new ArrayList<>();
        boolean valid = true;
        for (AnswerCell part : parts) {
            List<String> found = options.find(part.text());
            if (found.size() == 1) {
                chosen.add(found.get(0));
            } else {
                reportUnclear(part, found);
                valid = false;
            }
        }
        return valid ? new CellContent.Valid<>(options.ordered(chosen)) : new CellContent.Invalid<>();
    }

    private List<AnswerCell> parts(AnswerCell cell) {
        for (String separator : SEPARATORS) {
            if (cell.text().contains(separator)) {
                return joined(cell, List.of(cell.text().split(Pattern.quote(separator))), separator);
            }
        }
        List<AnswerCell> words =
                Arrays.stream(cell.text().split("\\s+")).map(cell::part).toList();
        // Some survey tools separate ids by spaces.
        boolean ids = multiple && words.stream().allMatch(word -> options.isId(word.text()));
        return ids ? words : List.of(cell);
    }

    /** The pieces between separators, of which those of an option that contains the separator belong together. */
    private List<AnswerCell> joined(AnswerCell cell, List<String> pieces, String separator) {
        List<AnswerCell> parts = new ArrayList<>();
        int next;
        for (int i = 0; i < pieces.size(); i = next) {
            next = Math.min(pieces.size(), i + MOST_PIECES);
            while (next > i + 1
                    && options.findWritten(String.join(separator, pieces.subList(i, next)))
                            .isEmpty()) {
                next--;
            }
            AnswerCell part = cell.part(String.join(separator, pieces.subList(i, next)));
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void reportUnclear(AnswerCell cell, List<String> found) {
        if (found.size() > 1) {
            String all = options.listed(found, problems.language());
            problems.error(cell, "answers.level-ambiguous", cell.quote(), all);
        } else if (DecimalText.parse(cell.text(), "") instanceof DecimalText.Date) {
            problems.error(cell, "answers.level-date", cell.quote(), options.listed(problems.language()));
        } else {
            problems.error(
                    cell,
                    options.nearest(cell.text()),
                    multiple ? "answers.levels-unknown" : answer ? "answers.level-unknown" : "answers.choice-unknown",
                    cell.quote(),
                    options.listed(problems.language()));
        }
    }
}
