/** Assessments written for programs and spreadsheets, and read back: documented, versioned, in a stable order. */
@NullMarked
package org.essgrid.results;

import org.jspecify.annotations.NullMarked;
