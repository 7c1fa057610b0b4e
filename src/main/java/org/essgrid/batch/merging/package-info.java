/** Merges the shards of a batch into what a single run would have written. */
@NullMarked
package org.essgrid.batch.merging;

import org.jspecify.annotations.NullMarked;
