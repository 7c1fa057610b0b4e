/** The folder that a batch writes: what stands in it, what is up to date, and who may write. */
@NullMarked
package org.essgrid.batch.output;

import org.jspecify.annotations.NullMarked;
