/** The yearly campaigns of a network, as a campaign file describes them. */
@NullMarked
package org.essgrid.campaign;

import org.jspecify.annotations.NullMarked;
