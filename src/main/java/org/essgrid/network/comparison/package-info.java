/**
 * The campaigns of a network one after the other: what changed on the same actors apart from what changed because others
 * answered, held to one yardstick although the grid itself was revised. {@link org.essgrid.network.comparison.Chronicle}
 * takes the members in, {@link org.essgrid.network.comparison.Trends} is what comes out.
 */
@NullMarked
package org.essgrid.network.comparison;

import org.jspecify.annotations.NullMarked;
