/** From what several respondents answered to one result, and to what may be shown of their differences. */
@NullMarked
package org.essgrid.assessment.voices;

import org.jspecify.annotations.NullMarked;
