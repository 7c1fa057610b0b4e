package org.essgrid.answers.cell;

import org.essgrid.diagnostic.Location;
import org.essgrid.text.FoldedText;

/**
 * What stands in one place of a questionnaire.
 *
 * @param about what the cell belongs to, in the user's own terms: the id of its row
 * @param text what was typed, without spaces around it
 * @param location where it stands
 */
public record AnswerCell(String about, String text, Location location) {

    private static final int LONGEST_QUOTE = 80;

    public AnswerCell {
        text = FoldedText.strip(text);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** A part of this cell. */
    public AnswerCell part(String piece) {
        return new AnswerCell(about, piece, location);
    }

    /** The text on one line, short enough for a message. */
    public String quote() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
