/** What every command is made of: its session, its inputs and outputs, and the ways it can end. */
@NullMarked
package org.essgrid.cli.command;

import org.jspecify.annotations.NullMarked;
