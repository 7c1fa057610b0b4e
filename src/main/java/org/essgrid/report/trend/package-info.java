/** What the network's report tells over several campaigns. */
@NullMarked
package org.essgrid.report.trend;

import org.jspecify.annotations.NullMarked;
