/** Reads a grid from YAML and checks all of its rules in one pass. */
@NullMarked
package org.essgrid.grid.reader;

import org.jspecify.annotations.NullMarked;
