package org.essgrid.report.pdf.font;

/**
 * The drawn form of a code point.
 *
 * @param drawn the code point whose form is drawn; differs from the one asked for where no font has it
 * @param id its number in the font; that of a usual letter takes one byte
 * @param advance in thousandths of the type's size
 */
public record Glyph(FontFace face, int drawn, int id, double advance) {}
