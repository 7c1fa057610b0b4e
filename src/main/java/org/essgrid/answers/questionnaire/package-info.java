/** Questionnaires independent of their layout: the names of rows and columns, and the answers read from the cells. */
@NullMarked
package org.essgrid.answers.questionnaire;

import org.jspecify.annotations.NullMarked;
