/** Texts: those that a grid brings in several languages, and the program's own messages. */
@NullMarked
package org.essgrid.text;

import org.jspecify.annotations.NullMarked;
