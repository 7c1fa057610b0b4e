package org.essgrid.answers;

import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Location;

/**
 * The answer to one criterion.
 *
 * @param comment the actor's comment, may be empty
 * @param evidence where the supporting evidence is found, may be empty
 * @param targets the answers that the actor wants to reach
 * @param action the planned action
 * @param location the cell of the answer
 */
public record Answer(
        Response response,
        String comment,
        String evidence,
        Targets targets,
        Optional<Action> action,
        Location location) {

    /** Target answers at one and at three years, scored as answers are. */
    public record Targets(Optional<Response> oneYear, Optional<Response> threeYears) {
        public static final Targets NONE = new Targets(Optional.empty(), Optional.empty());
    }

    /** A criterion that was not answered. */
    public static Answer missing(Location location) {
        return new Answer(new Response.Missing(), "", "", Targets.NONE, Optional.empty(), location);
    }

    /** Whether there is a target for this horizon or for an earlier one, which then still applies. */
    public boolean hasTargetBy(Horizon horizon) {
        return Stream.of(Horizon.values())
                .anyMatch(step ->
                        step.compareTo(horizon) <= 0 && step.target(this).isPresent());
    }

    /** Whether it has a target or an action. */
    public boolean isPlanned() {
        return action.isPresent()
                || targets.oneYear().isPresent()
                || targets.threeYears().isPresent();
    }

    /** Whether it contains nothing at all. */
    public boolean isEmpty() {
        return response instanceof Response.Missing
                && comment.isEmpty()
                && evidence.isEmpty()
                && targets.equals(Targets.NONE)
                && action.isEmpty();
    }

    /** The answer with its target reached; inputs without a target value keep their current one. */
    Answer at(Horizon horizon) {
        Response reached = response;
        for (Horizon step : Horizon.values()) {
            Optional<Response> target = step.target(this);
            if (step.compareTo(horizon) <= 0 && target.isPresent()) {
                reached = target.get().over(reached);
            }
        }
        return withResponse(reached);
    }

    /** This answer with another response. */
    public Answer withResponse(Response other) {
        return new Answer(other, comment, evidence, targets, action, location);
    }
}
