/** Reads the results of campaigns back, and writes comparisons and histories as JSON and CSV. */
@NullMarked
package org.essgrid.campaign.comparison;

import org.jspecify.annotations.NullMarked;
