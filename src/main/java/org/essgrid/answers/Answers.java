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
 * @param profile facts about the actor by id; a fact that was not given is absent
 * @param parameters the grid's figures that this questionnaire replaces, by id
 * @param byCriterion answers by criterion id; a criterion without a row is absent, which is the same as missing
 * @param location the file it came from
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

    /** What a blank questionnaire says. */
    public static Answers none() {
        Actor nobody = new Actor("", "", "", Optional.empty(), "");
        return new Answers(nobody, Map.of(), Map.of(), Map.of(), Location.of(""));
    }

    /** The answer to a criterion, missing if it has none. */
    public Answer to(String criterionId) {
        Answer answer = byCriterion.get(criterionId);
        return answer != null ? answer : Answer.missing(location);
    }

    /**
     * Whether it speaks for the actor itself and is no voice: it names no college and answers nothing, but says something of
     * the criteria, such as what is planned.
     */
    public boolean isOfActorItself() {
        return actor.college().isEmpty()
                && !byCriterion.isEmpty()
                && byCriterion.values().stream().allMatch(a -> a.response() instanceof Response.Missing);
    }

    /** Whether any answer names a target for this horizon. */
    public boolean aimsAt(Horizon horizon) {
        return byCriterion.values().stream().anyMatch(a -> horizon.target(a).isPresent());
    }

    /** The questionnaire as it would be with the target of this one criterion reached. */
    public Answers at(Horizon horizon, String criterionId) {
        Map<String, Answer> reached = new LinkedHashMap<>(byCriterion);
        reached.computeIfPresent(criterionId, (id, answer) -> answer.at(horizon));
        return new Answers(actor, profile, parameters, reached, location);
    }

    /**
     * The questionnaire as it would be with its targets reached: where an answer names none for this horizon the nearer
     * target stands, or else today's answer.
     */
    public Answers at(Horizon horizon) {
        Map<String, Answer> reached = new LinkedHashMap<>();
        byCriterion.forEach((id, answer) -> reached.put(id, answer.at(horizon)));
        return new Answers(actor, profile, parameters, reached, location);
    }
}
