/** Questions that a general assembly may well discuss. */
@NullMarked
package org.essgrid.report.debate;

import org.jspecify.annotations.NullMarked;
