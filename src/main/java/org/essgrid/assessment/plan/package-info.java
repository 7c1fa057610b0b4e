/** What the targets of a questionnaire would give, and what its actions are worth. */
@NullMarked
package org.essgrid.assessment.plan;

import org.jspecify.annotations.NullMarked;
