/** Fills a questionnaire in a dialogue at the terminal: the command, its file, and two kinds of screens. */
@NullMarked
package org.essgrid.cli.fill;

import org.jspecify.annotations.NullMarked;
