/** The small expression language of conditions and values: parsed and typed when the grid is read, pure when evaluated. */
@NullMarked
package org.essgrid.grid.formula;

import org.jspecify.annotations.NullMarked;
