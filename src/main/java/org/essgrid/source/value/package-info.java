/** Numbers and dates as people type them into a cell. */
@NullMarked
package org.essgrid.source.value;

import org.jspecify.annotations.NullMarked;
