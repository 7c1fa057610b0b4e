/** Reads grids from YAML and checks all of their rules in one pass. */
@NullMarked
package org.essgrid.grid.reader;

import org.jspecify.annotations.NullMarked;
