/** Questionnaires as online forms of survey tools. */
@NullMarked
package org.essgrid.answers.form;

import org.jspecify.annotations.NullMarked;
