/** Drawings as pictures: the canvas of any graphics of AWT, and PNG. */
@NullMarked
package org.essgrid.report.image;

import org.jspecify.annotations.NullMarked;
