/** What all sections of an actor’s report draw on: its assessment, and the words for it. */
@NullMarked
package org.essgrid.report.context;

import org.jspecify.annotations.NullMarked;
