package org.essgrid.network.model;

import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.ScoreState;

/**
 * What became of one element of the grid in all the network.
 *
 * @param states how many members are in each state; states in which nobody is are absent
 * @param provisional how many scores rest on less than full coverage
 * @param bands how many scores are in each band, by id; bands in which nobody is are absent
 * @param distribution of the published scores; empty if nobody has one
 * @param marks of a criterion
 */
public record ElementSummary(
        Map<ScoreState, Integer> states,
        int provisional,
        Map<String, Integer> bands,
        Optional<Distribution> distribution,
        Marks marks) {

    /**
     * How many members do how well.
     *
     * @param weak have less than half of full marks
     * @param strong have three quarters of full marks or more
     * @param actions have an action planned on it that is not dropped
     * @param unproven have a score without the evidence that the grid requires
     */
    public record Marks(int weak, int strong, int actions, int unproven) {}

    public ElementSummary {
        states = Map.copyOf(states);
        bands = Map.copyOf(bands);
    }

    public int in(ScoreState state) {
        return states.getOrDefault(state, 0);
    }

    public int scored() {
        return in(ScoreState.SCORED);
    }
}
