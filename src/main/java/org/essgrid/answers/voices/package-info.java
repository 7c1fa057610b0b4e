/** Several questionnaires about one actor, brought to agree on who it is. */
@NullMarked
package org.essgrid.answers.voices;

import org.jspecify.annotations.NullMarked;
