package org.essgrid.report.pdf.font;

/**
 * The drawn form of a code point.
 *
 * @param drawn the code point whose form is drawn; differs from the requested one where no font has it
 * @param id its code in the font; that of a common letter takes one byte
 * @param advance in thousandths of the font size
 */
public record Glyph(FontFace face, int drawn, int id, double advance) {}
