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

/** Counts a network while its members go by. */
public final class NetworkCount {

    private final NetworkCounter census;
    private final TreeSet<String> nameless = new TreeSet<>();

    public NetworkCount(Grid grid, NetworkSettings settings) {
        this.census = new NetworkCounter(grid, settings.floor());
        settings.asked().ifPresent(list -> list.members().forEach(member -> census.addInvited(member.facts())));
    }

    /** @param warnings how many the member's questionnaire gave rise to */
    public void add(Member member, int warnings) {
        census.add(member);
        census.addWarnings(warnings);
        if (member.key().kind() == ActorKey.Kind.SOURCE) {
            nameless.add(member.key().text());
        }
    }

    public void reject(Rejection rejection) {
        census.reject(rejection);
    }

    public NetworkSummary picture() {
        return census.summary();
    }

    /** Where actors without id and name come from, in order. */
    public List<String> nameless() {
        return new ArrayList<>(nameless);
    }
}
