package org.essgrid.report.style;

import java.util.List;

/**
 * The colours of a document.
 *
 * @param text body text
 * @param muted secondary text, at least 4.5:1 on white and on {@code wash}
 * @param graphic lines and marks that carry meaning, at least 3:1 on white
 * @param hairline rules between rows, which are decorative
 * @param wash the background of alternate rows and boxes
 * @param accent the single accent, used for us today, headings and links
 * @param aim targets and gains, always hollow
 * @param failure conditions not fulfilled and thresholds missed, always with words
 * @param here the background of the level that the score is in
 * @param ordinal five steps from lowest to highest, each darker than the one before so that they stay apart
 *     without colour, from orange to blue, which the common kinds of colour blindness can distinguish
 * @param levels five backgrounds in the accent's hue, from the lowest level to the highest
 */
public record Palette(
        Ink text,
        Ink muted,
        Ink graphic,
        Ink hairline,
        Ink wash,
        Ink accent,
        Ink aim,
        Ink failure,
        Ink here,
        List<Ink> ordinal,
        List<Ink> levels) {

    public Palette {
        ordinal = List.copyOf(ordinal);
        levels = List.copyOf(levels);
        if (ordinal.size() != 5 || levels.size() != 5) {
            throw new IllegalArgumentException("an ordinal palette has five steps, not " + ordinal.size());
        }
    }

    public static Palette standard() {
        return new Palette(
                Ink.of(0x1E2730),
                Ink.of(0x59636F),
                Ink.of(0x7C8791),
                Ink.of(0xCFD5DA),
                Ink.of(0xF1F4F5),
                Ink.of(0x0E5A6B),
                Ink.of(0x8A4A1F),
                Ink.of(0x9B1B45),
                Ink.of(0xC9DDE0),
                List.of(Ink.of(0xD17A00), Ink.of(0xA8653C), Ink.of(0x74586F), Ink.of(0x3A4A7C), Ink.of(0x10315C)),
                List.of(Ink.of(0xF2F8F9), Ink.of(0xA9CBD1), Ink.of(0x62A0AC), Ink.of(0x3A7987), Ink.of(0x0E5A6B)));
    }

    /** The colour of a step, 1 (lowest) to 5 (highest). */
    public Ink step(int step) {
        return ordinal.get(step - 1);
    }
}
