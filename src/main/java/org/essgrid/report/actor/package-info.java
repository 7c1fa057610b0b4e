/** One actor’s report: its sections in their order. */
@NullMarked
package org.essgrid.report.actor;

import org.jspecify.annotations.NullMarked;
