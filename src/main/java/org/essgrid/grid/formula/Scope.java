package org.essgrid.grid.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a formula may use where it stands.
 *
 * @param own what hides other names here: the inputs of the criterion itself
 * @param names facts by the name they are written with
 * @param ambiguous names that several criteria use for an input, and that therefore mean nothing here
 * @param nodes the node references that exist, each with its type
 */
public record Scope(Map<String, Name> own, Map<String, Name> names, Set<String> ambiguous, Map<Reference, Name> nodes) {

    /**
     * @param reference what the name stands for
     * @param type its type
     * @param choices the ids it may take, or empty when it is free
     */
    public record Name(Reference reference, Type type, List<String> choices) {
        public Name {
            choices = List.copyOf(choices);
        }
    }

    public Scope {
        own = Map.copyOf(own);
        names = Map.copyOf(names);
        ambiguous = Set.copyOf(ambiguous);
        nodes = Map.copyOf(nodes);
    }

    public Scope(Map<String, Name> names, Set<String> ambiguous, Map<Reference, Name> nodes) {
        this(Map.of(), names, ambiguous, nodes);
    }

    /** The same names where a criterion has inputs of its own. */
    public Scope with(Map<String, Name> inputs) {
        return new Scope(inputs, names, ambiguous, nodes);
    }

    Optional<Name> name(String written) {
        return Optional.ofNullable(own.getOrDefault(written, names.get(written)));
    }

    /** Every name that may be written. */
    Set<String> written() {
        Set<String> all = new TreeSet<>(names.keySet());
        all.addAll(own.keySet());
        return all;
    }

    Optional<Name> node(Reference reference) {
        return Optional.ofNullable(nodes.get(reference));
    }
}
