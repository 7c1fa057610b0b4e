package org.essgrid.network.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.essgrid.grid.ProfileField;

/**
 * The groups of a network by one fact, side by side. Whatever stands here may be published: no figure lets anyone work out
 * those of fewer members than the floor.
 *
 * @param outcome why there are no groups, if there are none
 */
public record GroupComparison(ProfileField field, Outcome outcome, List<Group> groups) {

    /** Whether groups can be compared. */
    public enum Outcome {
        COMPARED,
        /** Nobody said, or the network is under the floor. */
        TOO_FEW,
        /** All members together make a single group, perhaps once small groups are merged. */
        ONE_GROUP,
        /** A free text to which members gave too many answers. */
        TOO_MANY
    }

    /**
     * Members that have the same in common.
     *
     * @param segments what they have in common; several where small groups are merged
     * @param members how many
     * @param asked how many were asked, if the list of members is known
     * @param scores by node id: how many have a score, and its quartiles; empty where that would tell of too few
     */
    public record Group(List<Segment> segments, int members, OptionalInt asked, Map<String, Optional<Scores>> scores) {
        public Group {
            segments = List.copyOf(segments);
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }

        public boolean isMerged() {
            return segments.size() > 1;
        }
    }

    /** @param members how many have a score */
    public record Scores(int members, Quartiles quartiles) {}

    public GroupComparison {
        groups = List.copyOf(groups);
    }
}
