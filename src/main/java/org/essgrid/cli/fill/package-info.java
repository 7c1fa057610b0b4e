/**
 * The command that fills a questionnaire in a dialogue at the terminal: it asks the questions, saves the file after each answer,
 * and shows everything on one of two kinds of screens.
 */
@NullMarked
package org.essgrid.cli.fill;

import org.jspecify.annotations.NullMarked;
