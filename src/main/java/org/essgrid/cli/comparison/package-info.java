/** The command that compares campaigns, and its texts for a terminal. */
@NullMarked
package org.essgrid.cli.comparison;

import org.jspecify.annotations.NullMarked;
