/** What commands share: session, inputs and outputs, common options, exit codes. */
@NullMarked
package org.essgrid.cli.command;

import org.jspecify.annotations.NullMarked;
