/** Campaigns that were made are read back and compared, and the comparison is written for programs. */
@NullMarked
package org.essgrid.campaign.comparison;

import org.jspecify.annotations.NullMarked;
