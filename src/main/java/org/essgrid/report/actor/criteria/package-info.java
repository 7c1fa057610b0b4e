/** Every criterion with its answer, and quantities on their scales. */
@NullMarked
package org.essgrid.report.actor.criteria;

import org.jspecify.annotations.NullMarked;
