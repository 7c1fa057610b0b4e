package org.essgrid.report.chart;

import java.util.OptionalDouble;
import org.essgrid.report.style.Ink;

/**
 * A bar of a bar chart.
 *
 * @param depth 0 for a dimension, 1 for a theme within it
 * @param share its length, 0..1; empty where there is no score
 * @param figure what is written at its end: the score, or why there is none
 * @param word what follows the figure, may be empty
 * @param earlier where the last campaign stood
 */
public record ChartBar(
        String label, int depth, OptionalDouble share, String figure, String word, Ink ink, OptionalDouble earlier) {}
