package org.essgrid.answers.cell;

import java.time.LocalDate;
import java.util.Optional;
import org.essgrid.source.value.DateText;

/** A cell where a date is due. */
public final class DateCell {

    private DateCell() {}

    /** The date; empty if there is none, and then the problem is reported. */
    public static Optional<LocalDate> read(AnswerCell cell, CellProblems remarks) {
        Optional<LocalDate> date = DateText.parse(cell.text());
        if (date.isEmpty()) {
            remarks.error(cell, "answers.date", cell.quote());
        }
        return date;
    }
}
