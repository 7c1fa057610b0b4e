/** The charts of reports: each draws the figures and labels it is given, whatever their number. */
@NullMarked
package org.essgrid.report.chart;

import org.jspecify.annotations.NullMarked;
