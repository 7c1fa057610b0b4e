/** The command that compares campaigns, and what it shows in a terminal. */
@NullMarked
package org.essgrid.cli.comparison;

import org.jspecify.annotations.NullMarked;
