/** Reads single cells of a questionnaire: levels, choices, numbers, dates and the words for no answer. */
@NullMarked
package org.essgrid.answers.cell;

import org.jspecify.annotations.NullMarked;
