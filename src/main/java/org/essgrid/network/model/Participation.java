package org.essgrid.network.model;

import java.util.Map;
import java.util.OptionalInt;
import org.essgrid.network.Rejection;

/**
 * The numbers of questionnaires received.
 *
 * @param invited the number of actors on the list of members, if there is a list
 * @param members the number of questionnaires that are counted
 * @param rejected the number of questionnaires that are not counted, by reason; unused reasons are absent
 */
public record Participation(OptionalInt invited, int members, Map<Rejection.Kind, Integer> rejected) {

    public Participation {
        rejected = Map.copyOf(rejected);
    }

    public int rejections() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int received() {
        return members + rejections();
    }
}
