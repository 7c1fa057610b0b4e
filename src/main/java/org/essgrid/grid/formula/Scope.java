package org.essgrid.grid.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.grid.formula.Formula.ValueType;

/**
 * The names that a formula may use.
 *
 * @param own the inputs of the formula's own criterion, which hide other names
 * @param names the other names
 * @param ambiguous names that several criteria use for an input, which cannot be used elsewhere
 * @param nodes the existing node references
 */
public record Scope(Map<String, Name> own, Map<String, Name> names, Set<String> ambiguous, Map<Reference, Name> nodes) {

    /**
     * @param reference what the name refers to
     * @param type its type
     * @param choices the possible ids; empty if any value is possible
     */
    public record Name(Reference reference, ValueType type, List<String> choices) {
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

    /** This scope for the formulas of a criterion with these inputs. */
    public Scope with(Map<String, Name> inputs) {
        return new Scope(inputs, names, ambiguous, nodes);
    }

    Optional<Name> name(String written) {
        return Optional.ofNullable(own.getOrDefault(written, names.get(written)));
    }

    Set<String> written() {
        Set<String> all = new TreeSet<>(names.keySet());
        all.addAll(own.keySet());
        return all;
    }

    Optional<Name> node(Reference reference) {
        return Optional.ofNullable(nodes.get(reference));
    }
}
