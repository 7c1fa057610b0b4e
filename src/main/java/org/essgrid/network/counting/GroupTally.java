package org.essgrid.network.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.network.Member;
import org.essgrid.network.model.Segment;
import org.essgrid.results.StoredNode;

/** Counts the members that have a fact in common. */
final class GroupTally {

    private final Map<String, Histogram> scores = new LinkedHashMap<>();
    private Segment segment;
    private int members;
    private int asked;

    GroupTally(Segment segment, List<Element> nodes) {
        this.segment = segment;
        nodes.forEach(node -> scores.put(node.id(), new Histogram(node.publication())));
    }

    /** Those of other groups together. */
    static GroupTally together(List<GroupTally> groups, List<Element> nodes) {
        GroupTally all = new GroupTally(groups.get(0).segment, nodes);
        groups.forEach(all::add);
        return all;
    }

    void add(Member member) {
        members++;
        scores.forEach((id, histogram) -> {
            StoredNode node = member.nodes().get(id);
            if (node != null) {
                node.figure().ifPresent(figure -> histogram.add(figure.published()));
            }
        });
    }

    void ask() {
        asked++;
    }

    void merge(GroupTally other) {
        add(other);
        spell(other.segment);
    }

    private void add(GroupTally other) {
        members += other.members;
        asked += other.asked;
        scores.forEach((id, histogram) -> histogram.merge(Objects.requireNonNull(other.scores.get(id))));
    }

    /** Of several ways to type a text, the first in alphabetical order, whichever came first. */
    void spell(Segment other) {
        if (segment instanceof Segment.Typed mine
                && other instanceof Segment.Typed theirs
                && theirs.text().compareTo(mine.text()) < 0) {
            segment = other;
        }
    }

    Segment segment() {
        return segment;
    }

    int members() {
        return members;
    }

    int asked() {
        return asked;
    }

    Histogram scores(String node) {
        return Objects.requireNonNull(scores.get(node));
    }
}
