/** The figures of a network over its campaigns, ready to be shown. */
@NullMarked
package org.essgrid.network.model;

import org.jspecify.annotations.NullMarked;
