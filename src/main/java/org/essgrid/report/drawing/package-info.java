/** Drawing in no particular format: painters draw on a canvas that each output format implements. */
@NullMarked
package org.essgrid.report.drawing;

import org.jspecify.annotations.NullMarked;
