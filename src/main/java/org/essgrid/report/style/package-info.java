/** What a report looks like: sizes, colours and the ways text is set. */
@NullMarked
package org.essgrid.report.style;

import org.jspecify.annotations.NullMarked;
