/** The texts shown with a question, and their layout on a screen or in lines for screen readers. */
@NullMarked
package org.essgrid.cli.fill.view;

import org.jspecify.annotations.NullMarked;
