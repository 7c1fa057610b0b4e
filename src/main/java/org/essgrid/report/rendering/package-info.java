/** Writes documents in the format that is asked for. */
@NullMarked
package org.essgrid.report.rendering;

import org.jspecify.annotations.NullMarked;
