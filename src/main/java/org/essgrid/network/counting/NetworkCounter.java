package org.essgrid.network.counting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.NetworkSummary.MemberRow;
import org.essgrid.network.model.Practices;
import org.essgrid.network.model.Practices.Practice;
import org.essgrid.results.StoredNode;

/**
 * Counts the members of a network. Its size does not grow with their number. Neither the order of the members nor their
 * distribution over several counters that are merged makes a difference. It is not thread-safe: each thread uses a counter of
 * its own.
 */
public final class NetworkCounter {

    private final Grid grid;
    private final DisclosureThreshold floor;
    private final QuestionnaireTally questionnaires = new QuestionnaireTally();
    private final Map<String, NodeTally> nodes = new LinkedHashMap<>();
    private final List<FacetTally> facets;
    private final Map<String, Map<Verdict, Integer>> gates = new LinkedHashMap<>();
    private final Map<String, PracticeCollector> practices = new LinkedHashMap<>();
    private final MemberRows rows;
    private final PlanTally plan;

    /** @param floor groups of fewer members are not disclosed */
    public NetworkCounter(Grid grid, DisclosureThreshold floor) {
        this.grid = grid;
        this.floor = floor;
        List<Element> compared = NetworkSummary.compared(grid);
        grid.index().forEach((id, element) -> nodes.put(id, new NodeTally(element)));
        this.facets = grid.profile().stream()
                .filter(ProfileField::facet)
                .map(field -> new FacetTally(grid, field))
                .toList();
        grid.gates().stream().map(Gate::id).forEach(id -> gates.put(id, new EnumMap<>(Verdict.class)));
        grid.criteria().stream()
                .filter(criterion -> !criterion.effect().isAdjustment())
                .forEach(criterion -> practices.put(criterion.id(), new PracticeCollector(criterion)));
        this.rows = new MemberRows(compared);
        this.plan = new PlanTally(grid.elements(), compared);
    }

    /**
     * Counts an actor on the list of members. If there is a list, this is called for every actor on it, with or without answer.
     *
     * @param facts known facts about the actor, by id
     */
    public void addInvited(Map<String, Value> facts) {
        questionnaires.addInvited();
        facets.forEach(facet -> facet.addInvited(facts));
    }

    /** Counts a member; to be called once for each. */
    public void add(Member member) {
        nodes.forEach((id, tally) -> member.node(id).ifPresent(tally::add));
        facets.forEach(facet -> facet.add(member));
        gates.forEach((id, counts) -> {
            Verdict verdict = member.gates().get(id);
            if (verdict != null) {
                counts.merge(verdict, 1, Integer::sum);
            }
        });
        practices.forEach((id, collector) -> member.node(id).ifPresent(node -> collector.add(member, node)));
        rows.add(member);
        plan.add(member);
        questionnaires.add(member.node(grid.id()).map(StoredNode::coverage).orElse(0.0));
    }

    /** Counts the warnings on the questionnaire of a member; 0 for none. */
    public void addWarnings(int count) {
        questionnaires.addWarnings(count);
    }

    /** Counts a questionnaire that was received but is not valid. */
    public void reject(Rejection rejection) {
        questionnaires.reject(rejection);
    }

    /** Adds the counts of another counter for the same grid. */
    public void merge(NetworkCounter other) {
        questionnaires.merge(other.questionnaires);
        nodes.forEach((id, tally) -> tally.merge(Objects.requireNonNull(other.nodes.get(id))));
        for (int i = 0; i < facets.size(); i++) {
            facets.get(i).merge(other.facets.get(i));
        }
        gates.forEach((id, counts) -> Objects.requireNonNull(other.gates.get(id))
                .forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum)));
        practices.forEach((id, collector) -> collector.merge(Objects.requireNonNull(other.practices.get(id))));
        rows.merge(other.rows);
        plan.merge(other.plan);
    }

    /** The summary of the members counted so far. */
    public NetworkSummary summary() {
        Map<String, ElementSummary> elements = new LinkedHashMap<>();
        nodes.forEach((id, tally) -> elements.put(id, tally.summary()));
        List<GroupComparison> comparisons = facets.stream()
                .map(facet -> facet.comparison(floor, questionnaires.isListed()))
                .toList();
        Map<String, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();
        gates.forEach((id, counts) -> verdicts.put(id, Map.copyOf(counts)));
        Map<String, Practices> found = new LinkedHashMap<>();
        practices.forEach((id, collector) -> {
            if (collector.practices().count() > 0) {
                found.put(id, collector.practices());
            }
        });
        return new NetworkSummary(
                grid,
                floor,
                questionnaires.participation(),
                elements,
                rows.rows(),
                comparisons,
                verdicts,
                found,
                plan.targets(),
                plan.plan(floor),
                questionnaires.quality());
    }

    /** Keeps single members, but only while they are few enough for a heat map. */
    private static final class MemberRows {

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
                nodes.forEach(element -> member.node(element.id()).ifPresent(node -> shown.put(element.id(), node)));
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

    /** Collects comments on one criterion from a few members that have its best score. */
    private static final class PracticeCollector {

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
                        criterion.id(),
                        member.key(),
                        member.name(),
                        node.answer().levels(),
                        comment));
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
}
