/** The parts of a batch that was done on several machines become what one run would have made. */
@NullMarked
package org.essgrid.batch.merging;

import org.jspecify.annotations.NullMarked;
