/** Members are counted one by one, in any order and in any number of parts that are then merged; nobody's answers are kept. */
@NullMarked
package org.essgrid.network.counting;

import org.jspecify.annotations.NullMarked;
