/** Input and output of files: read within limits and decoded, written completely or not at all. */
@NullMarked
package org.essgrid.source;

import org.jspecify.annotations.NullMarked;
