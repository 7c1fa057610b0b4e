/** What is shown of one moment of the conversation: its words, and their layout on a screen or read aloud. */
@NullMarked
package org.essgrid.cli.fill.view;

import org.jspecify.annotations.NullMarked;
