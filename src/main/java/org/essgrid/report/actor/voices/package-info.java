/** How the colleges of an actor see it, and where they differ. */
@NullMarked
package org.essgrid.report.actor.voices;

import org.jspecify.annotations.NullMarked;
