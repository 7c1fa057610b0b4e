/** The dialogue as immutable states: a typed line leads to the next state. Nothing is displayed or saved here. */
@NullMarked
package org.essgrid.cli.fill.dialogue;

import org.jspecify.annotations.NullMarked;
