/** Tests of the documentation: its examples are read and recalculated, its commands run, its links followed. */
@NullMarked
package org.essgrid.documentation;

import org.jspecify.annotations.NullMarked;
