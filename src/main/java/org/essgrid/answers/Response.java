package org.essgrid.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.grid.formula.Value;

/** A response to a criterion: an answer, not applicable, unknown or missing. The four are never mixed up. */
public sealed interface Response {

    /** @param ids the chosen level, or the ticked options, in the order of the scale; at least one */
    record Levels(List<String> ids) implements Response {
        public Levels {
            ids = List.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("nothing chosen is a missing answer");
            }
        }
    }

    /**
     * Values for some or all inputs of a quantitative criterion.
     *
     * @param values the values by input id; a choice is its id as text
     * @param unknown the inputs answered « ne sait pas »
     */
    record Inputs(Map<String, Value> values, Set<String> unknown) implements Response {
        public Inputs {
            // Most criteria have one input, and these collections are smaller.
            values = values.size() < 2 ? Map.copyOf(values) : Collections.unmodifiableMap(new LinkedHashMap<>(values));
            unknown = unknown.size() < 2 ? Set.copyOf(unknown) : Collections.unmodifiableSet(new TreeSet<>(unknown));
        }

        @Override
        public Response over(Response earlier) {
            if (!(earlier instanceof Inputs before)) {
                return this;
            }
            Map<String, Value> merged = new LinkedHashMap<>(before.values);
            merged.putAll(values);
            Set<String> stillUnknown = new TreeSet<>(before.unknown);
            stillUnknown.removeAll(values.keySet());
            return new Inputs(merged, stillUnknown);
        }
    }

    /** @param reason the reason as free text, may be empty */
    record NotApplicable(String reason) implements Response {}

    /** The actor does not know (« ne sait pas »). */
    record Unknown() implements Response {}

    /** There is no answer. */
    record Missing() implements Response {}

    /** This response as a replacement of an earlier one, from which missing inputs are kept. */
    default Response over(Response earlier) {
        return this;
    }
}
