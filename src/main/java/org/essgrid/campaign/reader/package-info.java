/** Reads the file that describes an état des lieux: all that is wrong with it in one pass, each thing with its place. */
@NullMarked
package org.essgrid.campaign.reader;

import org.jspecify.annotations.NullMarked;
