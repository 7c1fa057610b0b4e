package org.essgrid.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Places points on a line so that they do not hide each other: each as near to the line as there is room.
 *
 * @param apart least distance between two points
 * @param reach greatest distance of a point from the line; a point that finds no room within it overlaps others
 */
record BeeswarmLayout(double apart, double reach) {

    /** @param xs along the line, from low to high */
    List<Point2D> around(double y, List<Double> xs) {
        List<Point2D> placed = new ArrayList<>();
        for (double x : xs) {
            placed.add(free(x, y, placed));
        }
        return placed;
    }

    private Point2D free(double x, double y, List<Point2D> placed) {
        for (double off = 0; off <= reach; off += apart / 2) {
            for (double side : new double[] {-off, off}) {
                Point2D point = new Point2D.Double(x, y + side);
                if (placed.stream().allMatch(other -> other.distance(point) >= apart - 1e-6)) {
                    return point;
                }
            }
        }
        return new Point2D.Double(x, y);
    }
}
