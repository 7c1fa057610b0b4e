/** The commands about one actor's questionnaire: blank, checked, scored, explained. */
@NullMarked
package org.essgrid.cli.actor;

import org.jspecify.annotations.NullMarked;
