package org.essgrid.answers;

import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Location;

/**
 * What was answered to one criterion.
 *
 * @param comment in the actor's words, may be empty
 * @param evidence where the proof is, may be empty
 * @param targets what is aimed at
 * @param action what will be done about it
 * @param location where it was answered
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

    public static Answer missing(Location location) {
        return new Answer(new Response.Missing(), "", "", Targets.NONE, Optional.empty(), location);
    }

    /** Whether a target is named for this horizon, or for a nearer one, which then still stands. */
    public boolean aimsBy(Horizon horizon) {
        return Stream.of(Horizon.values())
                .anyMatch(step ->
                        step.compareTo(horizon) <= 0 && step.target(this).isPresent());
    }

    /** Whether it belongs to a plan: a target is named, or an action. */
    public boolean isPlanned() {
        return action.isPresent()
                || targets.oneYear().isPresent()
                || targets.threeYears().isPresent();
    }

    /** Whether it is the same as no answer at all. */
    public boolean saysNothing() {
        return response instanceof Response.Missing
                && comment.isEmpty()
                && evidence.isEmpty()
                && targets.equals(Targets.NONE)
                && action.isEmpty();
    }

    /** The answer with its target reached; inputs that the target does not name keep today's value. */
    Answer at(Horizon horizon) {
        Response reached = response;
        for (Horizon step : Horizon.values()) {
            Optional<Response> target = step.target(this);
            if (step.compareTo(horizon) <= 0 && target.isPresent()) {
                reached = target.get().over(reached);
            }
        }
        return answering(reached);
    }

    /** The same with another response. */
    public Answer answering(Response other) {
        return new Answer(other, comment, evidence, targets, action, location);
    }
}
