/** Quick starts: an archive of the program's classes, made for this machine's Java out of the user's sight and way. */
@NullMarked
package org.essgrid.cli.startup;

import org.jspecify.annotations.NullMarked;
