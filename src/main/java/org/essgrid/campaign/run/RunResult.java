package org.essgrid.campaign.run;

import java.util.List;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Threshold;

/**
 * The result of a run.
 *
 * @param outcomes of all batches
 * @param last the outcome of the last campaign in the first language, which is also one of {@code outcomes}
 * @param thresholds in the order of the file
 */
public record RunResult(List<BatchOutcome> outcomes, BatchOutcome last, List<Threshold.Result> thresholds) {

    public RunResult {
        outcomes = List.copyOf(outcomes);
        thresholds = List.copyOf(thresholds);
    }

    public List<RuntimeException> bugs() {
        return outcomes.stream().flatMap(outcome -> outcome.bugs().stream()).toList();
    }

    /** Whether no questionnaire was rejected, or no more than the campaign file allows. */
    public boolean bearsRejections() {
        return last.actors().rejected() == 0
                || thresholds.stream().anyMatch(it -> it.met() && it.threshold() instanceof Threshold.RejectedAtMost);
    }

    /** Whether any threshold is not met. */
    public boolean isShort() {
        return thresholds.stream().anyMatch(measured -> !measured.met());
    }
}
