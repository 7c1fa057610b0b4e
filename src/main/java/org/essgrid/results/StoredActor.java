package org.essgrid.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Verdict;
import org.essgrid.assessment.plan.Plan;
import org.essgrid.grid.formula.Value;

/**
 * An assessment as results in JSON keep it: what is left of it once it is written and read back.
 *
 * @param grid the grid that was answered
 * @param actor who was assessed, without the college
 * @param profile the facts that were given, by id
 * @param nodes every element by id, in the order of the results
 * @param gates the verdict of each gate by id
 */
public record StoredActor(
        GridVersion grid,
        Actor actor,
        Map<String, Value> profile,
        Map<String, StoredNode> nodes,
        Map<String, Verdict> gates) {

    /** A grid; the ids of another grid or version need not mean the same. */
    public record GridVersion(String id, String version) {}

    public StoredActor {
        Map<String, Value> plain = new LinkedHashMap<>();
        profile.forEach((id, value) -> plain.put(id, plain(value)));
        profile = Collections.unmodifiableMap(plain);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
    }

    /** What reading gives back of the results of this assessment. */
    public static StoredActor of(Assessment assessment) {
        var targets = Plan.reachedOf(assessment);
        Map<String, StoredNode> nodes = new LinkedHashMap<>();
        assessment.nodes().forEach((id, result) -> nodes.put(id, StoredNode.of(result, targets)));
        Map<String, Verdict> gates = new LinkedHashMap<>();
        assessment.gates().forEach(gate -> gates.put(gate.gate().id(), gate.verdict()));
        var grid = assessment.grid();
        return new StoredActor(
                new GridVersion(grid.id(), grid.about().version()),
                assessment.answers().actor().of(Optional.empty()),
                assessment.answers().profile(),
                nodes,
                gates);
    }

    private static Value plain(Value value) {
        return value instanceof Value.Quantity quantity ? Value.of(JsonValues.plain(quantity.number())) : value;
    }
}
