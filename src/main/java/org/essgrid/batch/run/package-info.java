/** One run of a batch: each submission goes once through the sinks that count, plan or write. */
@NullMarked
package org.essgrid.batch.run;

import org.jspecify.annotations.NullMarked;
