/** Compares several campaigns: their members are added one by one and give the trends of {@code network.model}. */
@NullMarked
package org.essgrid.network.history;

import org.jspecify.annotations.NullMarked;
