/** The expression language of conditions and values: parsed and type-checked when the grid is read, evaluated without side effects. */
@NullMarked
package org.essgrid.grid.formula;

import org.jspecify.annotations.NullMarked;
