/** The network's report: who answered, how scores are spread, which groups and needs stand out; never more than may be told. */
@NullMarked
package org.essgrid.report.network;

import org.jspecify.annotations.NullMarked;
