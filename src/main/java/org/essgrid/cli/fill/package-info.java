/** Fills a questionnaire in a conversation at the terminal: the command, its file, and the two ways of showing it. */
@NullMarked
package org.essgrid.cli.fill;

import org.jspecify.annotations.NullMarked;
