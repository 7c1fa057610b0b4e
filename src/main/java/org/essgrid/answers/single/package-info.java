/** Questionnaires with one row a question, as a spreadsheet shows them: written blank or filled, and read back. */
@NullMarked
package org.essgrid.answers.single;

import org.jspecify.annotations.NullMarked;
