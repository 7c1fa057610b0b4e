/** Counts members one by one, in any order and in any number of counters that are merged; single answers are not kept. */
@NullMarked
package org.essgrid.network.counting;

import org.jspecify.annotations.NullMarked;
