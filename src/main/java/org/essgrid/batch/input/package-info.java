/** The sources of a batch: a folder of questionnaires or a table, read submission by submission in a fixed order. */
@NullMarked
package org.essgrid.batch.input;

import org.jspecify.annotations.NullMarked;
