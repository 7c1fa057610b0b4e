/** Assessments written for programs and spreadsheets, and read back: documented, versioned, stable in order. */
@NullMarked
package org.essgrid.results;

import org.jspecify.annotations.NullMarked;
