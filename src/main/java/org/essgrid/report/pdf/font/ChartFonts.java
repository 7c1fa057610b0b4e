package org.essgrid.report.pdf.font;

import java.awt.Font;

/**
 * The shipped typefaces for chart libraries that draw through AWT. They measure text by the shipped fonts alone, so that
 * a chart is the same on every machine, also where the system has no font at all.
 */
public record ChartFonts(Fonts fonts) {

    /** The text face at a size in points. */
    public Font regular(double size) {
        return new ShippedFont(fonts, FontFace.REGULAR, (float) size);
    }

    /** Its bold at a size in points. */
    public Font bold(double size) {
        return new ShippedFont(fonts, FontFace.BOLD, (float) size);
    }
}
