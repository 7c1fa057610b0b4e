/** What a shell needs to complete a command line: all that does not change as a script, and the ids of a grid. */
@NullMarked
package org.essgrid.cli.completion;

import org.jspecify.annotations.NullMarked;
