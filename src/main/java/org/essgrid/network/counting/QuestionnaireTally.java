package org.essgrid.network.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.NetworkSummary.DataQuality;
import org.essgrid.network.model.Participation;

/** Counts the questionnaires of a network: received, rejected, complete, and with warnings. */
final class QuestionnaireTally {

    private static final double[] STEPS = {1, 0.75, 0.5, 0};
    private static final double EPSILON = 1e-9;

    private final Map<Rejection.Kind, Integer> rejected = new EnumMap<>(Rejection.Kind.class);
    private final int[] covered = new int[STEPS.length];
    private boolean listed;
    private int invited;
    private int members;
    private int warned;
    private int warnings;

    void addInvited() {
        listed = true;
        invited++;
    }

    /** @param coverage of the whole grid, 0..1 */
    void add(double coverage) {
        members++;
        int step = 0;
        while (step < STEPS.length - 1 && coverage < STEPS[step] - EPSILON) {
            step++;
        }
        covered[step]++;
    }

    void addWarnings(int count) {
        warned += count > 0 ? 1 : 0;
        warnings += count;
    }

    void reject(Rejection rejection) {
        rejected.merge(rejection.kind(), 1, Integer::sum);
    }

    void merge(QuestionnaireTally other) {
        other.rejected.forEach((kind, count) -> rejected.merge(kind, count, Integer::sum));
        for (int step = 0; step < STEPS.length; step++) {
            covered[step] += other.covered[step];
        }
        listed |= other.listed;
        invited += other.invited;
        members += other.members;
        warned += other.warned;
        warnings += other.warnings;
    }

    /** Whether the list of members is known. */
    boolean isListed() {
        return listed;
    }

    Participation participation() {
        return new Participation(listed ? OptionalInt.of(invited) : OptionalInt.empty(), members, rejected);
    }

    DataQuality quality() {
        List<DataQuality.Step> coverage = new ArrayList<>();
        for (int step = 0; step < STEPS.length; step++) {
            coverage.add(new DataQuality.Step(STEPS[step], covered[step]));
        }
        return new DataQuality(coverage, warned, warnings);
    }
}
