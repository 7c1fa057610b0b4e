/** The report of a network: participation, distributions, groups, needs and plans; never more than may be disclosed. */
@NullMarked
package org.essgrid.report.network;

import org.jspecify.annotations.NullMarked;
