/** The yearly run: scores each campaign, writes what is out of date, compares the campaigns and measures the thresholds. */
@NullMarked
package org.essgrid.campaign.run;

import org.jspecify.annotations.NullMarked;
