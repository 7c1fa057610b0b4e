package org.essgrid.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * One line of a trend chart.
 *
 * @param name what is written at its end
 * @param points one a campaign; empty where there is none
 */
public record TrendLine(String name, List<Optional<Point>> points) {

    /**
     * @param share where it stands, 0..1
     * @param figure what is written beside it
     */
    public record Point(double share, String figure) {}

    public TrendLine {
        points = List.copyOf(points);
    }

    /** The last point there is. */
    Optional<Point> last() {
        return points.stream().flatMap(Optional::stream).reduce((before, next) -> next);
    }
}
