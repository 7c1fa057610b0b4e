/** The figures of a network, ready to be shown; they can be told from one another only by value. */
@NullMarked
package org.essgrid.network.picture;

import org.jspecify.annotations.NullMarked;
