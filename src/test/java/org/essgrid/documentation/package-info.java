/** Keeps the documentation honest: what it shows is read, computed and compared. */
@NullMarked
package org.essgrid.documentation;

import org.jspecify.annotations.NullMarked;
