/** Output in a terminal: the console, its colours, width and characters, layout of text, problems with their locations and what their codes mean. */
@NullMarked
package org.essgrid.cli.terminal;

import org.jspecify.annotations.NullMarked;
