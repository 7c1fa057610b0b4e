/** Completion of command lines in shells: scripts with a table of everything that may be typed. */
@NullMarked
package org.essgrid.cli.completion;

import org.jspecify.annotations.NullMarked;
