/** A questionnaire filled in a conversation: what is asked, what a typed line means, what becomes of it. Pure: nothing is read, shown or saved here. */
@NullMarked
package org.essgrid.cli.fill.dialogue;

import org.jspecify.annotations.NullMarked;
