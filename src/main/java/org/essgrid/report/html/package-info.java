/** Documents as self-contained web pages, and figures as SVG: both are trees of elements, never joined strings. */
@NullMarked
package org.essgrid.report.html;

import org.jspecify.annotations.NullMarked;
