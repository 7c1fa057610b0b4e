/** The definition of a grid: its criteria, how their answers are scored, and how scores are combined. */
@NullMarked
package org.essgrid.grid;

import org.jspecify.annotations.NullMarked;
