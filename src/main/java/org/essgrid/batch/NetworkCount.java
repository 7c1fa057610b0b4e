package org.essgrid.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.model.NetworkSummary;

/** Counts a network member by member, and remembers the actors without id and name. */
public final class NetworkCount {

    private final NetworkCounter counter;
    private final TreeSet<String> nameless = new TreeSet<>();

    public NetworkCount(Grid grid, NetworkSettings settings) {
        this.counter = new NetworkCounter(grid, settings.floor());
        settings.asked().ifPresent(list -> list.members().forEach(member -> counter.addInvited(member.facts())));
    }

    /** @param warnings number of warnings about the member's questionnaire */
    public void add(Member member, int warnings) {
        counter.add(member);
        counter.addWarnings(warnings);
        if (member.key().kind() == ActorKey.Kind.SOURCE) {
            nameless.add(member.key().text());
        }
    }

    public void reject(Rejection rejection) {
        counter.reject(rejection);
    }

    public NetworkSummary picture() {
        return counter.summary();
    }

    /** The sources of actors without id and name, sorted. */
    public List<String> nameless() {
        return new ArrayList<>(nameless);
    }
}
