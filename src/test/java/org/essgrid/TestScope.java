package org.essgrid;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a run of the tests tries. By default every kind of input is tried, with fixed seeds, but seldom; with
 * {@code -Pfull}, or {@code -Dessgrid.full=true} in an editor, it is tried as often as rare faults need.
 */
public final class TestScope {

    private static final boolean FULL = Boolean.getBoolean("essgrid.full");

    private TestScope() {}

    public static boolean isFull() {
        return FULL;
    }

    /** A tenth of the rounds of a full run, and at least one. */
    public static int rounds(int full) {
        return FULL ? full : Math.max(1, full / 10);
    }

    /** All cases in a full run; otherwise the first of each {@code step} cases. */
    public static <T> Stream<T> oneIn(int step, List<T> cases) {
        return IntStream.range(0, cases.size())
                .filter(place -> FULL || place % step == 0)
                .mapToObj(cases::get);
    }
}
