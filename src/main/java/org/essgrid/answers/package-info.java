/** The answers of one actor, read from questionnaires and checked against the grid; scoring is done elsewhere. */
@NullMarked
package org.essgrid.answers;

import org.jspecify.annotations.NullMarked;
