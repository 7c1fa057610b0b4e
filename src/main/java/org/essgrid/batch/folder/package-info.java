/** The folder that a batch writes: who may write it, what it holds already, and how far an earlier run came. */
@NullMarked
package org.essgrid.batch.folder;

import org.jspecify.annotations.NullMarked;
