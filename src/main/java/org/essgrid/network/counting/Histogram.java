package org.essgrid.network.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.PublishedScale;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;

/**
 * Counts published scores exactly, with a size that does not grow with the number of members. If a grid publishes more than
 * {@value #MOST_STEPS} different scores, they are rounded to this number of steps.
 */
public final class Histogram {

    private static final int MOST_STEPS = 10_000;

    private final int decimals;
    private long[] units = new long[8];
    private int[] counts = new int[8];
    private int size;
    private int members;
    private BigDecimal total = BigDecimal.ZERO;

    public Histogram(PublishedScale publication) {
        this.decimals = decimals(publication);
    }

    private static int decimals(PublishedScale publication) {
        return Math.min(publication.decimals(), finest(publication.outOf()));
    }

    /** The scale on which figures counted from scores are published: without decimals that are not counted. */
    public static PublishedScale counted(PublishedScale publication) {
        return new PublishedScale(publication.outOf(), Math.max(0, decimals(publication)), publication.mode());
    }

    /** The number of decimals that gives at most the maximum number of steps; negative for tens and hundreds. */
    private static int finest(BigDecimal outOf) {
        int finest = 0;
        while (outOf.scaleByPowerOfTen(finest).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            finest--;
        }
        while (outOf.scaleByPowerOfTen(finest + 1).compareTo(BigDecimal.valueOf(MOST_STEPS)) <= 0) {
            finest++;
        }
        return finest;
    }

    public int members() {
        return members;
    }

    public void add(BigDecimal published) {
        BigDecimal step = published.setScale(decimals, RoundingMode.HALF_UP);
        add(step.unscaledValue().longValueExact(), 1);
        total = total.add(published);
    }

    public void merge(Histogram other) {
        for (int i = 0; i < other.size; i++) {
            add(other.units[i], other.counts[i]);
        }
        total = total.add(other.total);
    }

    private void add(long unit, int count) {
        int at = Arrays.binarySearch(units, 0, size, unit);
        if (at < 0) {
            at = -at - 1;
            if (size == units.length) {
                units = Arrays.copyOf(units, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            System.arraycopy(units, at, units, at + 1, size - at);
            System.arraycopy(counts, at, counts, at + 1, size - at);
            units[at] = unit;
            counts[at] = 0;
            size++;
        }
        counts[at] += count;
        members += count;
    }

    /** Empty if no score is counted. */
    public Optional<Distribution> distribution() {
        return quartiles().map(quartiles -> {
            List<Distribution.Count> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                all.add(new Distribution.Count(BigDecimal.valueOf(units[i], decimals), counts[i]));
            }
            return new Distribution(all, quartiles, total.stripTrailingZeros());
        });
    }

    public Optional<Quartiles> quartiles() {
        return members == 0 ? Optional.empty() : Optional.of(new Quartiles(quarter(1), quarter(2), quarter(3)));
    }

    /** The score at position 1 + quarters (n - 1) / 4 from low to high, interpolated between two scores; exact. */
    private BigDecimal quarter(int quarters) {
        long fourfold = (long) (members - 1) * quarters;
        int rank = (int) (fourfold / 4);
        BigDecimal lower = BigDecimal.valueOf(at(rank), decimals);
        BigDecimal upper = BigDecimal.valueOf(at(Math.min(rank + 1, members - 1)), decimals);
        BigDecimal part = BigDecimal.valueOf(fourfold % 4 * 25, 2);
        return lower.add(upper.subtract(lower).multiply(part)).stripTrailingZeros();
    }

    /** The unit of the score of this rank, from 0. */
    private long at(int rank) {
        int passed = 0;
        for (int i = 0; i < size; i++) {
            passed += counts[i];
            if (rank < passed) {
                return units[i];
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + members);
    }
}
