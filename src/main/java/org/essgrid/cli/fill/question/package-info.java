/** What a grid asks of an actor, in which order, and what the readers say of the answers so far. */
@NullMarked
package org.essgrid.cli.fill.question;

import org.jspecify.annotations.NullMarked;
