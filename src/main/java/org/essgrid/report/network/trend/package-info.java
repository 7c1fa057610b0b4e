/** What the network's report tells over several campaigns. */
@NullMarked
package org.essgrid.report.network.trend;

import org.jspecify.annotations.NullMarked;
