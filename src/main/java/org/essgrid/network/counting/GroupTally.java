package org.essgrid.network.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.network.Member;
import org.essgrid.network.model.Segment;
import org.essgrid.results.StoredNode;

/** Counts the members of one segment. */
final class GroupTally {

    private final Map<String, Histogram> scores = new LinkedHashMap<>();
    private Segment segment;
    private int members;
    private int invited;

    GroupTally(Segment segment, List<Element> nodes) {
        this.segment = segment;
        nodes.forEach(node -> scores.put(node.id(), new Histogram(node.publication())));
    }

    static GroupTally sum(List<GroupTally> groups, List<Element> nodes) {
        GroupTally all = new GroupTally(groups.get(0).segment, nodes);
        groups.forEach(all::add);
        return all;
    }

    void add(Member member) {
        members++;
        scores.forEach((id, histogram) ->
                member.node(id).flatMap(StoredNode::figure).ifPresent(figure -> histogram.add(figure.published())));
    }

    void addInvited() {
        invited++;
    }

    void merge(GroupTally other) {
        add(other);
        mergeSpelling(other.segment);
    }

    private void add(GroupTally other) {
        members += other.members;
        invited += other.invited;
        scores.forEach((id, histogram) -> histogram.merge(Objects.requireNonNull(other.scores.get(id))));
    }

    /** Of several spellings of a text, the first in alphabetical order is kept, regardless of the order of the members. */
    void mergeSpelling(Segment other) {
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

    int invited() {
        return invited;
    }

    Histogram scores(String node) {
        return Objects.requireNonNull(scores.get(node));
    }
}
