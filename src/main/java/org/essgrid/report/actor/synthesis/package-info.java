/** The first page, fit for a general assembly. */
@NullMarked
package org.essgrid.report.actor.synthesis;

import org.jspecify.annotations.NullMarked;
