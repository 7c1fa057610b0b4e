/** A grid’s words and the program’s as a report prints them. */
@NullMarked
package org.essgrid.report.text;

import org.jspecify.annotations.NullMarked;
