package org.essgrid.answers.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.source.value.DecimalText;

/**
 * A cell where levels, or one of some choices, are due.
 *
 * @param options what may be chosen
 * @param multiple whether several may be
 * @param answer whether it answers a question, which may also be left open; a fact about the actor may not
 */
record LevelsCell(AnswerOptions options, boolean multiple, boolean answer, CellProblems remarks) {

    /** What may stand between several options; the first of them that is used separates. */
    private static final List<String> SEPARATORS = List.of("|", "\n", ";", ",");

    /** The chosen ids in the order of the options. An option wins over a word such as « N/A » that it may be named. */
    CellContent<List<String>> read(AnswerCell cell) {
        List<String> whole = options.find(cell.text());
        Optional<NoAnswer> silent = NoAnswer.of(cell.text());
        if (whole.isEmpty() && silent.isPresent()) {
            return new CellContent.Silent<>(silent.get());
        }
        List<AnswerCell> pieces = pieces(cell);
        if (whole.size() == 1 && !(multiple && mayBeSeveral(cell, pieces))) {
            return new CellContent.Given<>(whole);
        }
        if (whole.size() == 1) {
            remarks.error(cell, "answers.level-number-or-several", cell.quote());
            return new CellContent.Wrong<>();
        }
        if (whole.size() > 1 || pieces.size() < 2 || !anyOption(pieces)) {
            reportUnclear(cell, whole);
            return new CellContent.Wrong<>();
        }
        return several(cell, pieces);
    }

    /** Whether « 1,0 » is a spreadsheet's 1 or the options 1 and 0 cannot be told. */
    private boolean mayBeSeveral(AnswerCell cell, List<AnswerCell> pieces) {
        return options.findWritten(cell.text()).isEmpty()
                && pieces.size() > 1
                && pieces.stream().allMatch(p -> options.findWritten(p.text()).size() == 1);
    }

    private boolean anyOption(List<AnswerCell> pieces) {
        return pieces.stream().anyMatch(p -> !options.find(p.text()).isEmpty());
    }

    private CellContent<List<String>> several(AnswerCell cell, List<AnswerCell> pieces) {
        if (!multiple) {
            remarks.error(cell, "answers.level-only-one", cell.quote());
            return new CellContent.Wrong<>();
        }
        List<String> chosen = new ArrayList<>();
        boolean sound = true;
        for (AnswerCell piece : pieces) {
            List<String> found = options.find(piece.text());
            if (found.size() == 1) {
                chosen.add(found.get(0));
            } else {
                reportUnclear(piece, found);
                sound = false;
            }
        }
        return sound ? new CellContent.Given<>(options.ordered(chosen)) : new CellContent.Wrong<>();
    }

    private static List<AnswerCell> pieces(AnswerCell cell) {
        for (String separator : SEPARATORS) {
            if (cell.text().contains(separator)) {
                return Arrays.stream(cell.text().split(Pattern.quote(separator)))
                        .map(cell::part)
                        .filter(piece -> !piece.isBlank())
                        .toList();
            }
        }
        return List.of(cell);
    }

    private void reportUnclear(AnswerCell cell, List<String> found) {
        if (found.size() > 1) {
            String all = options.listed(found, remarks.language());
            remarks.error(cell, "answers.level-ambiguous", cell.quote(), all);
        } else if (DecimalText.parse(cell.text(), "") instanceof DecimalText.Date) {
            remarks.error(cell, "answers.level-date", cell.quote(), options.listed(remarks.language()));
        } else {
            remarks.error(
                    cell,
                    options.nearest(cell.text()),
                    answer ? "answers.level-unknown" : "answers.choice-unknown",
                    cell.quote(),
                    options.listed(remarks.language()));
        }
    }
}
