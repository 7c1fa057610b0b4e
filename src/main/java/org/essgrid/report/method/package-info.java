/** How every number was made. */
@NullMarked
package org.essgrid.report.method;

import org.jspecify.annotations.NullMarked;
