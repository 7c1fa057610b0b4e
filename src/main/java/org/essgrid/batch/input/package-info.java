/** Where the questionnaires of a batch come from, and in which order. */
@NullMarked
package org.essgrid.batch.input;

import org.jspecify.annotations.NullMarked;
