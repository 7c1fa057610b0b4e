/**
 * The dialogue in which a questionnaire is filled, as immutable states: a typed line leads from one state to the next. Nothing is
 * displayed or saved here.
 */
@NullMarked
package org.essgrid.cli.fill.dialogue;

import org.jspecify.annotations.NullMarked;
