/** Commands on a network year after year. */
@NullMarked
package org.essgrid.cli.campaign;

import org.jspecify.annotations.NullMarked;
