package org.essgrid.report.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The data of a radar chart.
 *
 * @param now today's outline, which is filled; the others are lines
 */
public record Radar(List<Spoke> spokes, Outline now, List<Outline> others) {

    /** With fewer dimensions the shape of a radar says nothing; with more than {@link #MOST} its labels would touch. */
    private static final int FEWEST = 3;

    private static final int MOST = 16;

    /** @param figure what is written below the label: the score, or why there is none */
    public record Spoke(String label, String figure) {}

    /** @param shares one per spoke, 0..1; empty without a score */
    public record Outline(String name, List<OptionalDouble> shares) {
        public Outline {
            shares = List.copyOf(shares);
        }
    }

    public Radar {
        spokes = List.copyOf(spokes);
        others = List.copyOf(others);
        if (now.shares().size() != spokes.size()
                || others.stream()
                        .anyMatch(o -> o.shares().size() != now.shares().size())) {
            throw new IllegalArgumentException("an outline has a share for each spoke");
        }
    }

    /** Whether this number of dimensions suits a radar. */
    public static boolean suits(int dimensions) {
        return dimensions >= FEWEST && dimensions <= MOST;
    }
}
