/** Reads and scores each submission of a batch, on worker threads, with the results in the order of the source. */
@NullMarked
package org.essgrid.batch.scoring;

import org.jspecify.annotations.NullMarked;
