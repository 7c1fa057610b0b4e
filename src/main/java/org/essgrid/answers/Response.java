package org.essgrid.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.grid.formula.Value;

/** The state of an answer: answered, not applicable, unknown or missing. They are kept apart everywhere. */
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
     * The inputs of a quantitative criterion, perhaps not all of them.
     *
     * @param values what was typed, by input id; a choice is its id as text
     * @param unknown the inputs answered « ne sait pas »
     */
    record Inputs(Map<String, Value> values, Set<String> unknown) implements Response {
        public Inputs {
            // Nearly all criteria have one input, so most of these are small.
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

    /** @param reason why, in the actor's words; asked for, may be empty */
    record NotApplicable(String reason) implements Response {}

    /** « Ne sait pas. » */
    record Unknown() implements Response {}

    /** A blank. */
    record Missing() implements Response {}

    /** This response in the place of an earlier one. */
    default Response over(Response earlier) {
        return this;
    }
}
