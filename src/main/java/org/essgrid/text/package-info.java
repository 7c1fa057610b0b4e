/** Words: the texts that a grid brings in several languages, and the program's own. */
@NullMarked
package org.essgrid.text;

import org.jspecify.annotations.NullMarked;
