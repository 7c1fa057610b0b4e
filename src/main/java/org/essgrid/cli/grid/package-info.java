/** The commands about grids. */
@NullMarked
package org.essgrid.cli.grid;

import org.jspecify.annotations.NullMarked;
