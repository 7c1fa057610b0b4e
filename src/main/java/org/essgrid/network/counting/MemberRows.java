package org.essgrid.network.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.model.NetworkSummary.MemberRow;
import org.essgrid.results.StoredNode;

/** Keeps single members, but only while they are few enough for a heat map. */
final class MemberRows {

    static final int MOST = 60;

    private final List<Element> nodes;
    private final TreeMap<ActorKey, MemberRow> rows = new TreeMap<>();
    private boolean tooMany;

    MemberRows(List<Element> nodes) {
        this.nodes = nodes;
    }

    void add(Member member) {
        if (!tooMany) {
            Map<String, StoredNode> shown = new LinkedHashMap<>();
            for (Element element : nodes) {
                StoredNode node = member.nodes().get(element.id());
                if (node != null) {
                    shown.put(element.id(), node);
                }
            }
            rows.put(member.key(), new MemberRow(member.key(), member.name(), shown));
            limit();
        }
    }

    void merge(MemberRows other) {
        tooMany |= other.tooMany;
        rows.putAll(other.rows);
        limit();
    }

    private void limit() {
        tooMany |= rows.size() > MOST;
        if (tooMany) {
            rows.clear();
        }
    }

    List<MemberRow> rows() {
        return List.copyOf(rows.values());
    }
}
