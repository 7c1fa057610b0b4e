/** Many actors in one go: read, scored and written by several workers, each once, whatever happens meanwhile. */
@NullMarked
package org.essgrid.batch;

import org.jspecify.annotations.NullMarked;
