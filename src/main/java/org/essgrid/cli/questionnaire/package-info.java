/** The commands about one actor's questionnaire: blank, checked, scored, explained. */
@NullMarked
package org.essgrid.cli.questionnaire;

import org.jspecify.annotations.NullMarked;
