/** The members of several campaigns are taken in one by one, and become the figures of {@code network.model}. */
@NullMarked
package org.essgrid.network.history;

import org.jspecify.annotations.NullMarked;
