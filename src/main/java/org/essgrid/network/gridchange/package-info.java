/** What was changed in a grid from one version to another, and how answers to an earlier version are scored by a later one. */
@NullMarked
package org.essgrid.network.gridchange;

import org.jspecify.annotations.NullMarked;
