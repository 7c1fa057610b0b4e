/** What a person sees: the console, its colours and width, problems shown with their place. */
@NullMarked
package org.essgrid.cli.terminal;

import org.jspecify.annotations.NullMarked;
