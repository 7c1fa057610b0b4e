/** Many actors in one run: what is wanted of a batch, and how it is reported. The sub-packages read, score, write and merge. */
@NullMarked
package org.essgrid.batch;

import org.jspecify.annotations.NullMarked;
