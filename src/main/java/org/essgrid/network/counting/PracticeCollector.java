package org.essgrid.network.counting;

import java.util.List;
import java.util.TreeSet;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.network.Member;
import org.essgrid.network.model.Practices;
import org.essgrid.network.model.Practices.Practice;
import org.essgrid.results.StoredNode;

/** Collects comments on one criterion from a few members that have its best score. */
final class PracticeCollector {

    private static final int MOST = 3;
    private static final double EPSILON = 1e-9;

    private final Criterion criterion;
    private final double top;
    private final TreeSet<Practice> drawn = new TreeSet<>(Practice.BY_LOT);
    private int count;

    PracticeCollector(Criterion criterion) {
        this.criterion = criterion;
        this.top = top(criterion.measure()) - EPSILON;
    }

    /** The best possible score, 0..1. */
    private static double top(Measure measure) {
        return measure instanceof Measure.Qualitative scale && !scale.multiple()
                ? scale.scale().levels().stream()
                        .mapToDouble(LevelScale.Level::score)
                        .max()
                        .orElse(1)
                : 1;
    }

    void add(Member member, StoredNode node) {
        boolean atTop = node.figure().isPresent() && node.figure().get().exact() >= top;
        String comment = node.answer().comment().strip();
        if (member.agrees() && atTop && !comment.isEmpty()) {
            count++;
            keep(new Practice(
                    criterion.id(), member.key(), member.name(), node.answer().levels(), comment));
        }
    }

    private void keep(Practice practice) {
        drawn.add(practice);
        if (drawn.size() > MOST) {
            drawn.pollLast();
        }
    }

    void merge(PracticeCollector other) {
        count += other.count;
        other.drawn.forEach(this::keep);
    }

    Practices practices() {
        return new Practices(count, List.copyOf(drawn));
    }
}
