package org.essgrid.results;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Value;

/**
 * An assessment read back from results in JSON.
 *
 * @param grid the grid that was answered
 * @param answers with the parameters that were used, the grid's own included, and without the actor's college: enough to
 *     score the actor again, unless it had several voices
 * @param nodes every element by id, in the order of the results
 * @param gates the verdict of each gate by id
 * @param plan the criteria of the plan by id, in its order, with the gain of the overall score by horizon where it is known
 */
public record StoredActor(
        GridVersion grid,
        Answers answers,
        Map<String, StoredNode> nodes,
        Map<String, Verdict> gates,
        Map<String, Map<Horizon, BigDecimal>> plan) {

    /** Results do not contain the locations of answers. */
    static final Location NOWHERE = Location.of("");

    /** Identifies a grid; ids may have another meaning in another grid or version. */
    public record GridVersion(String id, String version) {}

    public StoredActor {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
    }

    /** What the reader returns for the results of this assessment. */
    public static StoredActor withPlan(Assessment assessment) {
        StoredActor actor = of(assessment);
        Map<String, Map<Horizon, BigDecimal>> plan = new LinkedHashMap<>();
        for (PlanItem item : ActorPlan.of(assessment).items()) {
            Map<Horizon, BigDecimal> gains = new EnumMap<>(Horizon.class);
            item.targets()
                    .forEach((horizon, target) -> target.gain().ifPresent(gain -> gains.put(horizon, gain.points())));
            plan.put(item.criterion().id(), gains);
        }
        return new StoredActor(actor.grid, actor.answers, actor.nodes, actor.gates, plan);
    }

    /** The same without the plan, whose gains take longer to score. */
    public static StoredActor of(Assessment assessment) {
        Map<Horizon, Assessment> targets = ActorPlan.reachedOf(assessment);
        Map<String, StoredNode> nodes = new LinkedHashMap<>();
        assessment.nodes().forEach((id, result) -> nodes.put(id, StoredNode.of(result, targets)));
        Map<String, Verdict> gates = new LinkedHashMap<>();
        assessment.gates().forEach(gate -> gates.put(gate.gate().id(), gate.verdict()));
        Grid grid = assessment.grid();
        return new StoredActor(
                new GridVersion(grid.id(), grid.about().version()), answers(assessment), nodes, gates, Map.of());
    }

    /** These results with the score as a whole under the id of another grid, which is related to their own. */
    public StoredActor as(Grid other) {
        if (grid.id().equals(other.id())) {
            return this;
        }
        Map<String, StoredNode> renamed = new LinkedHashMap<>();
        nodes.forEach((id, node) -> renamed.put(id.equals(grid.id()) ? other.id() : id, node));
        return new StoredActor(grid, answers, renamed, gates, plan);
    }

    public Actor actor() {
        return answers.actor();
    }

    /** The facts that were given, by id. */
    public Map<String, Value> profile() {
        return answers.profile();
    }

    /** The published score of each node that has one, by id. */
    public Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        nodes.forEach((id, node) -> node.figure().ifPresent(figure -> scores.put(id, figure.published())));
        return scores;
    }

    /** The value of each quantitative criterion that has one, by id. */
    public Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        nodes.forEach((id, node) -> node.answer().value().ifPresent(value -> values.put(id, value)));
        return values;
    }

    private static Answers answers(Assessment assessment) {
        Answers answers = assessment.answers();
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        assessment.grid().parameters().forEach(parameter -> parameters.put(parameter.id(), parameter.value()));
        parameters.putAll(answers.parameters());
        Map<String, Answer> byCriterion = new LinkedHashMap<>();
        for (CriterionResult criterion : assessment.criteria()) {
            byCriterion.put(criterion.id(), plain(criterion.answer()));
        }
        return new Answers(
                answers.actor().of(Optional.empty()), plain(answers.profile()), parameters, byCriterion, NOWHERE);
    }

    private static Answer plain(Answer answer) {
        Answer.Targets targets = answer.targets();
        return new Answer(
                plain(answer.response()),
                answer.comment(),
                answer.evidence(),
                targets.equals(Answer.Targets.NONE)
                        ? targets
                        : new Answer.Targets(
                                targets.oneYear().map(StoredActor::plain),
                                targets.threeYears().map(StoredActor::plain)),
                answer.action(),
                NOWHERE);
    }

    private static Response plain(Response response) {
        return response instanceof Response.Inputs inputs
                ? new Response.Inputs(plain(inputs.values()), inputs.unknown())
                : response;
    }

    private static Map<String, Value> plain(Map<String, Value> values) {
        Map<String, Value> plain = new LinkedHashMap<>();
        values.forEach((id, value) -> plain.put(id, plain(value)));
        return plain;
    }

    private static Value plain(Value value) {
        return value instanceof Value.Quantity quantity ? Value.of(JsonReader.plain(quantity.number())) : value;
    }
}
