/** Bytes in, bytes out: files read within limits and decoded, files written whole or not at all. */
@NullMarked
package org.essgrid.source;

import org.jspecify.annotations.NullMarked;
