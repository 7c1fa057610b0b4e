package org.essgrid.network.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.essgrid.grid.ProfileField;

/**
 * The groups of a network by one facet. All of it may be published: no figure reveals those of fewer members than the
 * disclosure threshold.
 *
 * @param outcome whether there are groups, and if not, why
 */
public record GroupComparison(ProfileField field, Outcome outcome, List<Group> groups) {

    /** Whether groups can be compared. */
    public enum Outcome {
        COMPARED,
        /** The fact is never stated, or the network is below the disclosure threshold. */
        TOO_FEW,
        /** All members are in a single group, possibly after small groups were merged. */
        ONE_GROUP,
        /** A free text with too many different values. */
        TOO_MANY
    }

    /**
     * The members of one or several segments.
     *
     * @param segments several if small groups were merged
     * @param members the number of members
     * @param invited the number of actors on the list of members, if there is a list
     * @param scores by node id; empty where they would reveal figures of too few members
     */
    public record Group(
            List<Segment> segments, int members, OptionalInt invited, Map<String, Optional<Scores>> scores) {
        public Group {
            segments = List.copyOf(segments);
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }

        public boolean isMerged() {
            return segments.size() > 1;
        }
    }

    /** @param members the number with a score */
    public record Scores(int members, Quartiles quartiles) {}

    public GroupComparison {
        groups = List.copyOf(groups);
    }
}
