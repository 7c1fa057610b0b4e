/** The changes of a grid between versions, and the scoring of answers to one version by another. */
@NullMarked
package org.essgrid.network.gridchange;

import org.jspecify.annotations.NullMarked;
