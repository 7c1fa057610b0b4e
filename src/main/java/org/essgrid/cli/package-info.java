/** The command line: one class per command, exit codes, and what the terminal shows. */
@NullMarked
package org.essgrid.cli;

import org.jspecify.annotations.NullMarked;
