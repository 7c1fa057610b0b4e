/** Has the folder of an état des lieux stand as it should: each campaign, what compares them, and what must be reached. */
@NullMarked
package org.essgrid.campaign.run;

import org.jspecify.annotations.NullMarked;
