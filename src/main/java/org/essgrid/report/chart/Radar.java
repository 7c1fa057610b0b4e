package org.essgrid.report.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a radar shows.
 *
 * @param now filled; the others are lines
 */
public record Radar(List<Spoke> spokes, Outline now, List<Outline> others) {

    /** From so many dimensions on the shape of a radar says something, and up to so many its labels stay apart. */
    private static final int FEWEST = 3;

    private static final int MOST = 16;

    /** @param figure what is written below the label: the score, or why there is none */
    public record Spoke(String label, String figure) {}

    /** @param shares one a spoke, 0..1; empty where there is none */
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

    /** Whether a radar suits so many dimensions. */
    public static boolean suits(int dimensions) {
        return dimensions >= FEWEST && dimensions <= MOST;
    }
}
