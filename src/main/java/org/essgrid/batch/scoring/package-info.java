/** What a batch does with each questionnaire, in which thread and in which order. */
@NullMarked
package org.essgrid.batch.scoring;

import org.jspecify.annotations.NullMarked;
