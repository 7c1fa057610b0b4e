/** The shipped fonts: their letters, measures and what is done for characters that they lack. */
@NullMarked
package org.essgrid.report.pdf.font;

import org.jspecify.annotations.NullMarked;
