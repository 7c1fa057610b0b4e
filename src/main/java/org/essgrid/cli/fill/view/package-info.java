/** The texts shown with a question, and their layout on a screen. */
@NullMarked
package org.essgrid.cli.fill.view;

import org.jspecify.annotations.NullMarked;
