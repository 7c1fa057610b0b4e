/** How every number was made. */
@NullMarked
package org.essgrid.report.actor.method;

import org.jspecify.annotations.NullMarked;
