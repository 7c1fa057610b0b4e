package org.essgrid.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BeeswarmLayoutTest {

    private static final BeeswarmLayout SWARM = new BeeswarmLayout(4, 8);

    @Test
    void points_keep_their_score_and_stay_near_the_line() {
        List<Double> xs = new Random(3).doubles(60, 0, 300).sorted().boxed().toList();

        List<Point2D> points = SWARM.around(50, xs);

        assertThat(points).extracting(Point2D::getX).containsExactlyElementsOf(xs);
        assertThat(points).allMatch(point -> Math.abs(point.getY() - 50) <= 8);
    }

    @Test
    void while_there_is_room_no_point_hides_another() {
        List<Double> xs =
                DoubleStream.of(10, 10, 10, 10, 12, 40, 41, 43).boxed().toList();

        List<Point2D> points = SWARM.around(0, xs);

        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(points.get(i).distance(points.get(j))).isGreaterThan(3.9);
            }
        }
    }

    @Test
    void without_room_points_are_placed_on_the_line() {
        List<Point2D> points = SWARM.around(0, Collections.nCopies(9, 7.0));

        assertThat(points.get(8)).isEqualTo(new Point2D.Double(7, 0));
    }
}
