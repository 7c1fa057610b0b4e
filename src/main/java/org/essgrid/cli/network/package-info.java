/** The commands about a network: all its questionnaires at once, on one machine or several. */
@NullMarked
package org.essgrid.cli.network;

import org.jspecify.annotations.NullMarked;
