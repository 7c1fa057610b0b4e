/** The questions of a grid, those asked of an actor in their order, and the problems of the answers so far. */
@NullMarked
package org.essgrid.cli.fill.question;

import org.jspecify.annotations.NullMarked;
