/** The état des lieux that a network makes year after year: what its file describes, what is out of date, what to do. */
@NullMarked
package org.essgrid.campaign;

import org.jspecify.annotations.NullMarked;
