/**
 * What became of a grid from one version to another: what was changed, what can still be compared, and how answers to an
 * earlier version are scored by a later one.
 */
@NullMarked
package org.essgrid.network.revision;

import org.jspecify.annotations.NullMarked;
