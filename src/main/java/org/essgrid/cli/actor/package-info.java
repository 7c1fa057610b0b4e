/** The commands about the questionnaire of an actor, and their texts for a terminal. */
@NullMarked
package org.essgrid.cli.actor;

import org.jspecify.annotations.NullMarked;
