/** Commands on many actors: a network's questionnaires in one go. */
@NullMarked
package org.essgrid.cli.network;

import org.jspecify.annotations.NullMarked;
