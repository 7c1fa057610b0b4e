package org.essgrid.grid;

import java.util.List;

/** A scale that turns a number into a score in 0..1. */
public sealed interface NumberScale {

    /** The score, 0..1, of a value. */
    double score(double value);

    /** The values at which the scale changes its slope or steps, from low to high, for drawings of the scale. */
    List<Double> landmarks();

    /** 0 at {@code from}, 1 at {@code to}, linear in between; {@code to} may be lower than {@code from}. */
    record Linear(double from, double to) implements NumberScale {
        public Linear {
            requireDistinct(from, to);
        }

        @Override
        public double score(double value) {
            return clamp((value - from) / (to - from));
        }

        @Override
        public List<Double> landmarks() {
            return List.of(Math.min(from, to), Math.max(from, to));
        }
    }

    /** Like {@link Linear}, on the logarithms of values; both ends are above 0. Values of 0 or less are beyond the low end. */
    record Logarithmic(double from, double to) implements NumberScale {
        public Logarithmic {
            requireDistinct(from, to);
            if (from <= 0 || to <= 0) {
                throw new IllegalArgumentException("the ends of a logarithmic scale must be above 0");
            }
        }

        @Override
        public double score(double value) {
            if (value <= 0) {
                return from < to ? 0 : 1;
            }
            return clamp((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from)));
        }

        @Override
        public List<Double> landmarks() {
            return List.of(Math.min(from, to), Math.max(from, to));
        }
    }

    /** Linear between points of rising value, constant outside them. */
    record Curve(List<Point> points) implements NumberScale {
        public Curve {
            points = List.copyOf(points);
            requireRising(points.stream().map(Point::value).toList());
        }

        @Override
        public double score(double value) {
            int next = below(points, value);
            if (next == 0 || next == points.size()) {
                return points.get(Math.max(0, next - 1)).score();
            }
            Point before = points.get(next - 1);
            Point point = points.get(next);
            double share = (value - before.value()) / (point.value() - before.value());
            // The interpolation can miss the score of the end point by a rounding error.
            return share == 1 ? point.score() : before.score() + share * (point.score() - before.score());
        }

        @Override
        public List<Double> landmarks() {
            return points.stream().map(Point::value).toList();
        }
    }

    /** Steps with inclusive upper bounds: the score of the first step whose bound is not exceeded, else {@code otherwise}. */
    record StepsUpTo(List<Point> steps, double otherwise) implements NumberScale {
        public StepsUpTo {
            steps = List.copyOf(steps);
            requireRising(steps.stream().map(Point::value).toList());
        }

        @Override
        public double score(double value) {
            int step = below(steps, value);
            return step < steps.size() ? steps.get(step).score() : otherwise;
        }

        @Override
        public List<Double> landmarks() {
            return steps.stream().map(Point::value).toList();
        }
    }

    /** Steps with inclusive lower bounds: the score of the last step whose bound is reached, else 0. */
    record StepsFrom(List<Point> steps) implements NumberScale {
        public StepsFrom {
            steps = List.copyOf(steps);
            requireRising(steps.stream().map(Point::value).toList());
        }

        @Override
        public double score(double value) {
            int next = below(steps, value);
            boolean onStep = next < steps.size() && steps.get(next).value() == value;
            int step = onStep ? next : next - 1;
            return step < 0 ? 0 : steps.get(step).score();
        }

        @Override
        public List<Double> landmarks() {
            return steps.stream().map(Point::value).toList();
        }
    }

    /** @param score 0..1 */
    record Point(double value, double score) {}

    /** The number of points with a lower value. There may be thousands, and as many values to look up in a drawing. */
    private static int below(List<Point> points, double value) {
        int from = 0;
        int to = points.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (points.get(middle).value() < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static void requireDistinct(double from, double to) {
        if (from == to) {
            throw new IllegalArgumentException("the ends of a scale must differ");
        }
    }

    private static void requireRising(List<Double> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) <= values.get(i - 1)) {
                throw new IllegalArgumentException("values must rise: " + values);
            }
        }
    }
}
