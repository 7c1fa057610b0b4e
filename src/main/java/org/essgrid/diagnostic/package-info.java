/** What is wrong with the user's input: where, how badly, and how to mend it. */
@NullMarked
package org.essgrid.diagnostic;

import org.jspecify.annotations.NullMarked;
