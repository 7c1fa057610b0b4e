/** Exports of survey tools: their recognition, the mapping of their columns and values to a grid, and their rows as a wide table. */
@NullMarked
package org.essgrid.answers.survey;

import org.jspecify.annotations.NullMarked;
