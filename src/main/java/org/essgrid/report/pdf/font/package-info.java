/** The shipped fonts: their glyphs, metrics and the substitutes for characters that they lack. */
@NullMarked
package org.essgrid.report.pdf.font;

import org.jspecify.annotations.NullMarked;
