/** Every criterion with its answer, and quantities on their scales. */
@NullMarked
package org.essgrid.report.criteria;

import org.jspecify.annotations.NullMarked;
