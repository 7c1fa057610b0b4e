package org.essgrid.answers.cell;

import java.time.LocalDate;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.value.DateText;
import org.essgrid.text.FoldedText;

/**
 * One cell of a questionnaire.
 *
 * @param about what the cell belongs to, in the user's terms: the id of its row
 * @param text what was typed, without surrounding spaces
 * @param location the cell's place in its file
 */
public record AnswerCell(String about, String text, Location location) {

    private static final int LONGEST_QUOTE = 80;

    public AnswerCell {
        text = FoldedText.strip(text);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** A part of this cell's text, at the same location. */
    public AnswerCell part(String piece) {
        return new AnswerCell(about, piece, location);
    }

    /** The date in this cell; empty if it is not a date. That is reported but no error, since no score depends on a date. */
    public Optional<LocalDate> date(CellProblems problems) {
        Optional<LocalDate> date = DateText.parseAnyForm(text);
        if (date.isPresent()) {
            return date;
        }
        Optional<LocalDate> serial = DateText.ofSerial(text);
        serial.ifPresentOrElse(
                day -> problems.warning(this, "answers.date-serial", quote(), DateText.written(day)),
                () -> problems.warning(this, "answers.date", quote()));
        return serial;
    }

    /** The text on one line, short enough for a message. */
    public String quote() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
