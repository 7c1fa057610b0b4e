/** A questionnaire of whatever shape: the names of its rows and columns, and what its cells say together. */
@NullMarked
package org.essgrid.answers.questionnaire;

import org.jspecify.annotations.NullMarked;
