/** The part of a network's report on several campaigns. */
@NullMarked
package org.essgrid.report.network.trend;

import org.jspecify.annotations.NullMarked;
