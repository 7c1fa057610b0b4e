package org.essgrid.network.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.model.MemberRow;
import org.essgrid.results.StoredNode;

/** Keeps members one by one, but only as long as they are few enough to be seen so. */
final class MemberRows {

    static final int MOST = 60;

    private final List<Element> nodes;
    private final TreeMap<ActorKey, MemberRow> lines = new TreeMap<>();
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
            lines.put(member.key(), new MemberRow(member.key(), member.name(), shown));
            limit();
        }
    }

    void merge(MemberRows other) {
        tooMany |= other.tooMany;
        lines.putAll(other.lines);
        limit();
    }

    private void limit() {
        tooMany |= lines.size() > MOST;
        if (tooMany) {
            lines.clear();
        }
    }

    List<MemberRow> lines() {
        return List.copyOf(lines.values());
    }
}
