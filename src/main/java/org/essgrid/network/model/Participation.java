package org.essgrid.network.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.essgrid.network.Rejection;

/**
 * Who answered.
 *
 * @param asked how many were asked, if the list of members is known
 * @param members how many questionnaires count
 * @param rejected how many were received and do not count, by reason; reasons of none are absent
 * @param examples the first of them in the order of their source, as many as are kept
 */
public record Participation(
        OptionalInt asked, int members, Map<Rejection.Kind, Integer> rejected, List<Rejection> examples) {

    public Participation {
        rejected = Map.copyOf(rejected);
        examples = List.copyOf(examples);
    }

    public int rejections() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int received() {
        return members + rejections();
    }
}
