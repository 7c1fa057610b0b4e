/** The drawings of reports: each knows figures and labels only, and draws them whatever their number. */
@NullMarked
package org.essgrid.report.chart;

import org.jspecify.annotations.NullMarked;
