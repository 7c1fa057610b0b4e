/**
 * The members of several campaigns are taken in one by one by {@link org.essgrid.network.comparison.Chronicle}, which makes
 * {@link org.essgrid.network.trend.Trends} of them.
 */
@NullMarked
package org.essgrid.network.comparison;

import org.jspecify.annotations.NullMarked;
