/** Reads the campaign file of a network; all its problems are reported in one pass, each with its location. */
@NullMarked
package org.essgrid.campaign.reader;

import org.jspecify.annotations.NullMarked;
