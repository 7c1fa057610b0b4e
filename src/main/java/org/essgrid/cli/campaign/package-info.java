/** The command for the yearly campaigns of a network, and how it reports its progress. */
@NullMarked
package org.essgrid.cli.campaign;

import org.jspecify.annotations.NullMarked;
