package org.essgrid.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Divides the rows of a chart among as many charts as pages need. */
public final class ChartPages {

    /** The height of rows that fits on a page with a heading, points. */
    private static final double HIGHEST = 600;

    private ChartPages() {}

    /** @param height of a row, in points */
    public static <T> List<List<T>> of(List<T> rows, ToDoubleFunction<T> height) {
        List<List<T>> pages = new ArrayList<>();
        double free = 0;
        for (T row : rows) {
            double high = height.applyAsDouble(row);
            if (high > free) {
                pages.add(new ArrayList<>());
                free = HIGHEST;
            }
            pages.get(pages.size() - 1).add(row);
            free -= high;
        }
        return pages;
    }
}
