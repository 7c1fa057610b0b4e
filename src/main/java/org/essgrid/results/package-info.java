/** Writes assessments as JSON and CSV in documented, versioned formats, and reads the JSON back. */
@NullMarked
package org.essgrid.results;

import org.jspecify.annotations.NullMarked;
