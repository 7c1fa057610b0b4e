package org.essgrid.network.model;

import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.ScoreState;

/**
 * The results of all members of a network on one element of the grid.
 *
 * @param states the number of members in each state; states without members are absent
 * @param obstacles the number of members without a score for each reason; reasons without members are absent
 * @param provisional the number of scores with less than full coverage
 * @param bands the number of scores in each band, by id; bands without scores are absent
 * @param distribution of the published scores; empty if there are none
 * @param counts of a criterion
 */
public record ElementSummary(
        Map<ScoreState, Integer> states,
        Map<Obstacle, Integer> obstacles,
        int provisional,
        Map<String, Integer> bands,
        Optional<Distribution> distribution,
        Counts counts) {

    /**
     * Numbers of members on a criterion.
     *
     * @param weak members with less than half of full marks
     * @param strong members with at least three quarters of full marks
     * @param actions members with an action that is not dropped
     * @param unproven members with a score but without the evidence that the grid requires
     */
    public record Counts(int weak, int strong, int actions, int unproven) {}

    public ElementSummary {
        states = Map.copyOf(states);
        obstacles = Map.copyOf(obstacles);
        bands = Map.copyOf(bands);
    }

    public int in(ScoreState state) {
        return states.getOrDefault(state, 0);
    }

    public int scored() {
        return in(ScoreState.SCORED);
    }
}
