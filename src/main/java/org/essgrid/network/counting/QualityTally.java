package org.essgrid.network.counting;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.network.model.DataQuality;

/** Counts how complete questionnaires are. */
final class QualityTally {

    private static final double[] STEPS = {1, 0.75, 0.5, 0};
    private static final double NOISE = 1e-9;

    private final int[] covered = new int[STEPS.length];
    private int warned;
    private int warnings;

    /** @param coverage of the whole grid, 0..1 */
    void add(double coverage) {
        int step = 0;
        while (step < STEPS.length - 1 && coverage < STEPS[step] - NOISE) {
            step++;
        }
        covered[step]++;
    }

    void warn(int count) {
        warned += count > 0 ? 1 : 0;
        warnings += count;
    }

    void merge(QualityTally other) {
        for (int step = 0; step < STEPS.length; step++) {
            covered[step] += other.covered[step];
        }
        warned += other.warned;
        warnings += other.warnings;
    }

    DataQuality quality() {
        List<DataQuality.Step> coverage = new ArrayList<>();
        for (int step = 0; step < STEPS.length; step++) {
            coverage.add(new DataQuality.Step(STEPS[step], covered[step]));
        }
        return new DataQuality(coverage, warned, warnings);
    }
}
