/** The data of members that enter network summaries. All code in this package and below consists of pure functions. */
@NullMarked
package org.essgrid.network;

import org.jspecify.annotations.NullMarked;
