/** Questionnaires with one row per question, for spreadsheets: written blank or filled, and read back. */
@NullMarked
package org.essgrid.answers.single;

import org.jspecify.annotations.NullMarked;
