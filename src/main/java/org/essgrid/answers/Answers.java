package org.essgrid.answers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;

/**
 * One actor's questionnaire.
 *
 * @param profile facts about the actor by id; facts that were not given are absent
 * @param parameters the grid's figures that this questionnaire replaces, by id
 * @param byCriterion answers by criterion id; a criterion without a row is absent, which means the same as missing
 * @param location the file they were read from
 */
public record Answers(
        Actor actor,
        Map<String, Value> profile,
        Map<String, BigDecimal> parameters,
        Map<String, Answer> byCriterion,
        Location location) {

    public Answers {
        profile = Collections.unmodifiableMap(new LinkedHashMap<>(profile));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
    }

    /** The content of a blank questionnaire. */
    public static Answers none() {
        Actor unnamed = new Actor("", "", "", Optional.empty(), "");
        return new Answers(unnamed, Map.of(), Map.of(), Map.of(), Location.of(""));
    }

    /** The answer to a criterion; {@link Response.Missing} if there is none. */
    public Answer to(String criterionId) {
        Answer answer = byCriterion.get(criterionId);
        return answer != null ? answer : Answer.missing(location);
    }

    /**
     * Whether it holds the plan of an actor with several voices: it names no college and answers no criterion, but has other
     * content about criteria, such as targets and actions.
     */
    public boolean isOfActorItself() {
        return actor.college().isEmpty()
                && !byCriterion.isEmpty()
                && byCriterion.values().stream().allMatch(a -> a.response() instanceof Response.Missing);
    }

    /** Whether any answer has a target for this horizon. */
    public boolean hasTarget(Horizon horizon) {
        return byCriterion.values().stream().anyMatch(a -> horizon.target(a).isPresent());
    }

    /** The questionnaire with the target of one criterion reached. */
    public Answers at(Horizon horizon, String criterionId) {
        Map<String, Answer> reached = new LinkedHashMap<>(byCriterion);
        reached.computeIfPresent(criterionId, (id, answer) -> answer.at(horizon));
        return new Answers(actor, profile, parameters, reached, location);
    }

    /**
     * The questionnaire with its targets reached: an answer without a target for this horizon keeps its earlier target, or
     * else the current answer.
     */
    public Answers at(Horizon horizon) {
        Map<String, Answer> reached = new LinkedHashMap<>();
        byCriterion.forEach((id, answer) -> reached.put(id, answer.at(horizon)));
        return new Answers(actor, profile, parameters, reached, location);
    }
}
