package org.essgrid.network.counting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Practices;
import org.essgrid.results.StoredNode;

/**
 * Counts a network's members. Its size does not grow with their number, and neither the order in which they come nor how
 * they are parted between censuses that are merged makes a difference. It is no meeting place of threads: each counts in a
 * census of its own.
 */
public final class NetworkCounter {

    private final Grid grid;
    private final DisclosureThreshold floor;
    private final ParticipationTally participants = new ParticipationTally();
    private final Map<String, NodeTally> nodes = new LinkedHashMap<>();
    private final List<FacetTally> facets;
    private final Map<String, Map<Verdict, Integer>> gates = new LinkedHashMap<>();
    private final Map<String, PracticeCollector> practices = new LinkedHashMap<>();
    private final MemberRows lines;
    private final TargetTally aims;
    private final PlanTally plan;
    private final QualityTally quality = new QualityTally();

    /** @param floor below how many members nothing is told of a group */
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
        this.lines = new MemberRows(compared);
        this.aims = new TargetTally(compared);
        this.plan = new PlanTally(grid.elements());
    }

    /**
     * Somebody was asked; to be told of every one on the list of members, if there is a list, whether they answered or not.
     *
     * @param known facts about them, by id
     */
    public void ask(Map<String, Value> known) {
        participants.ask();
        facets.forEach(facet -> facet.ask(known));
    }

    /** Counts a member; each is to be counted once. */
    public void add(Member member) {
        participants.add();
        nodes.forEach((id, tally) -> {
            StoredNode node = member.nodes().get(id);
            if (node != null) {
                tally.add(node);
            }
        });
        facets.forEach(facet -> facet.add(member));
        gates.forEach((id, counts) -> {
            Verdict verdict = member.gates().get(id);
            if (verdict != null) {
                counts.merge(verdict, 1, Integer::sum);
            }
        });
        practices.forEach((id, shelf) -> {
            StoredNode node = member.nodes().get(id);
            if (node != null) {
                shelf.add(member, node);
            }
        });
        lines.add(member);
        aims.add(member);
        plan.add(member);
        StoredNode whole = member.nodes().get(grid.id());
        quality.add(whole == null ? 0 : whole.coverage());
    }

    /** How many warnings the questionnaire of a member gave rise to. */
    public void warn(int count) {
        quality.warn(count);
    }

    /** Counts a questionnaire that was received and does not count. */
    public void reject(Rejection rejection) {
        participants.reject(rejection);
    }

    /** Counts all that another census of the same grid has counted. */
    public void merge(NetworkCounter other) {
        participants.merge(other.participants);
        nodes.forEach((id, tally) -> tally.merge(Objects.requireNonNull(other.nodes.get(id))));
        for (int i = 0; i < facets.size(); i++) {
            facets.get(i).merge(other.facets.get(i));
        }
        gates.forEach((id, counts) -> Objects.requireNonNull(other.gates.get(id))
                .forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum)));
        practices.forEach((id, shelf) -> shelf.merge(Objects.requireNonNull(other.practices.get(id))));
        lines.merge(other.lines);
        aims.merge(other.aims);
        plan.merge(other.plan);
        quality.merge(other.quality);
    }

    /** What is counted so far. */
    public NetworkSummary picture() {
        Map<String, ElementSummary> standings = new LinkedHashMap<>();
        nodes.forEach((id, tally) -> standings.put(id, tally.standing()));
        List<GroupComparison> comparisons = facets.stream()
                .map(facet -> facet.comparison(floor, participants.listed()))
                .toList();
        Map<String, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();
        gates.forEach((id, counts) -> verdicts.put(id, Map.copyOf(counts)));
        Map<String, Practices> told = new LinkedHashMap<>();
        practices.forEach((id, shelf) -> {
            if (shelf.practices().told() > 0) {
                told.put(id, shelf.practices());
            }
        });
        return new NetworkSummary(
                grid,
                floor,
                participants.participation(),
                standings,
                lines.lines(),
                comparisons,
                verdicts,
                told,
                aims.aims(),
                plan.plan(floor),
                quality.quality());
    }
}
