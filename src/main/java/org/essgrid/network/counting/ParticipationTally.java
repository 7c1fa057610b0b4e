package org.essgrid.network.counting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.Participation;

/** Counts who answered, and what was received that does not count. */
final class ParticipationTally {

    private static final int MOST_EXAMPLES = 100;

    private final Map<Rejection.Kind, Integer> rejected = new EnumMap<>(Rejection.Kind.class);
    private final TreeSet<Rejection> examples = new TreeSet<>();
    private boolean listed;
    private int asked;
    private int members;

    void ask() {
        listed = true;
        asked++;
    }

    void add() {
        members++;
    }

    void reject(Rejection rejection) {
        rejected.merge(rejection.kind(), 1, Integer::sum);
        keep(rejection);
    }

    private void keep(Rejection rejection) {
        examples.add(rejection);
        if (examples.size() > MOST_EXAMPLES) {
            examples.pollLast();
        }
    }

    void merge(ParticipationTally other) {
        other.rejected.forEach((kind, count) -> rejected.merge(kind, count, Integer::sum));
        other.examples.forEach(this::keep);
        listed |= other.listed;
        asked += other.asked;
        members += other.members;
    }

    boolean listed() {
        return listed;
    }

    Participation participation() {
        OptionalInt known = listed ? OptionalInt.of(asked) : OptionalInt.empty();
        return new Participation(known, members, rejected, List.copyOf(examples));
    }
}
