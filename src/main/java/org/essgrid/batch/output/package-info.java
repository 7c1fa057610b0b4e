/** What a batch writes: reports, tables of results and problems, and what a shard leaves for the merger. */
@NullMarked
package org.essgrid.batch.output;

import org.jspecify.annotations.NullMarked;
