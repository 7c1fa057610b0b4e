package org.essgrid.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;

/**
 * The results of one actor that enter the summary of a network.
 *
 * @param name for display: the actor's name, or else its id, or else its source
 * @param facets the facts by which groups are compared, by id; missing facts are absent
 * @param nodes the result of each element of the grid, by id
 * @param gates the verdict of each gate, by id
 * @param agrees whether its good practices may be published with its name
 */
public record Member(
        ActorKey key,
        String name,
        Map<String, Value> facets,
        Map<String, StoredNode> nodes,
        Map<String, Verdict> gates,
        boolean agrees) {

    public Member {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        nodes = Collections.unmodifiableMap(nodes);
        gates = Collections.unmodifiableMap(gates);
    }

    /** The result of an element of the grid. */
    public Optional<StoredNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** @param source see {@link ActorKey#of} */
    public static Member of(Assessment assessment, String source) {
        return of(assessment.grid(), StoredActor.of(assessment), source);
    }

    /**
     * An actor read back from results of this grid.
     *
     * @param source see {@link ActorKey#of}
     */
    public static Member of(Grid grid, StoredActor stored, String source) {
        Actor actor = stored.actor();
        Map<String, Value> facets = new LinkedHashMap<>();
        for (ProfileField field : grid.profile()) {
            Value value = stored.profile().get(field.id());
            if (field.facet() && value != null) {
                facets.put(field.id(), value);
            }
        }
        String named = actor.shown();
        return new Member(
                ActorKey.of(actor, source),
                named.isEmpty() ? source : named,
                facets,
                stored.nodes(),
                stored.gates(),
                actor.agrees());
    }
}
