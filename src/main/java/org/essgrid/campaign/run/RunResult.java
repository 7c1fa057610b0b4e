package org.essgrid.campaign.run;

import java.util.List;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Threshold;

/**
 * How a run ended.
 *
 * @param outcomes of all batches, the last campaign's in the first language among them
 * @param last of the last campaign in the first language
 * @param thresholds as they were measured, in the order of the file
 */
public record RunResult(List<BatchOutcome> outcomes, BatchOutcome last, List<ThresholdResult> thresholds) {

    public RunResult {
        outcomes = List.copyOf(outcomes);
        thresholds = List.copyOf(thresholds);
    }

    /** What the program failed on. */
    public List<RuntimeException> bugs() {
        return outcomes.stream().flatMap(outcome -> outcome.bugs().stream()).toList();
    }

    /** Whether nobody was rejected, or no more than the campaign file says may be. */
    public boolean bearsRejections() {
        return last.actors().rejected() == 0
                || thresholds.stream().anyMatch(it -> it.met() && it.threshold() instanceof Threshold.RejectedAtMost);
    }

    /** Whether any threshold is missed. */
    public boolean isShort() {
        return thresholds.stream().anyMatch(measured -> !measured.met());
    }
}
