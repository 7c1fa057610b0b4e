/** The help of commands, and the words for a command line that is not understood. */
@NullMarked
package org.essgrid.cli.help;

import org.jspecify.annotations.NullMarked;
