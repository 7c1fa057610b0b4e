package org.essgrid.network.gridchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;

/**
 * One measure for all campaigns: the last grid. What no revision has touched is compared as it was published; for the rest
 * every campaign is scored again by the last grid, with the criteria set aside that not all campaigns asked in the same way.
 */
public final class CommonScale {

    private final Grid last;
    private final List<GridChange> changes = new ArrayList<>();
    private final List<Element> gone;
    private final List<Gate> goneGates;
    private final Map<String, Comparability> elements = new HashMap<>();
    private final Map<String, Comparability> gates = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<Rescoring> rescorings;
    /** Whether anything has to be scored again: scores or verdicts. */
    private final boolean rescores;

    @SuppressWarnings("ReferenceEquality") // Campaigns share a grid when it is the same one.
    private CommonScale(List<Grid> grids) {
        this.last = grids.get(grids.size() - 1);
        if (grids.stream().anyMatch(grid -> !grid.id().equals(last.id()))) {
            throw new IllegalArgumentException("campaigns of different grids");
        }
        for (int to = 1; to < grids.size(); to++) {
            changes.addAll(GridChanges.between(grids.get(to - 1), grids.get(to), to));
        }
        List<Grid> others =
                grids.stream().filter(grid -> grid != last).distinct().toList();
        this.gone = gone(others, Grid::index);
        this.goneGates = gone(others, CommonScale::gates);
        Set<String> carried = new HashSet<>();
        last.criteria().forEach(criterion -> carried.add(criterion.id()));
        List<AnswerCompatibility> carryings =
                others.stream().map(grid -> new AnswerCompatibility(grid, last)).toList();
        carryings.forEach(carrying -> carried.retainAll(carrying.criteria()));
        ElementEquality sameness = new ElementEquality(last, others);
        last.viewGroups().forEach(group -> judge(group, sameness, carried));
        judge(last.root(), sameness, carried);
        GateComparability revision = new GateComparability(sameness, carryings);
        last.gates().forEach(gate -> gates.put(gate.id(), revision.of(gate)));
        this.rescores = recomputesScores() || gates.containsValue(Comparability.RECOMPUTED);
        this.rescorings =
                grids.stream().map(grid -> new Rescoring(grid, last, carried)).toList();
    }

    /** @param grids of the campaigns by their dates, all with the same id; one may stand there several times */
    public static CommonScale of(List<Grid> grids) {
        return new CommonScale(grids);
    }

    private <T> List<T> gone(List<Grid> others, Function<Grid, Map<String, T>> all) {
        Map<String, T> found = new LinkedHashMap<>();
        others.forEach(grid -> found.putAll(all.apply(grid)));
        found.keySet().removeAll(all.apply(last).keySet());
        return List.copyOf(found.values());
    }

    private static Map<String, Gate> gates(Grid grid) {
        Map<String, Gate> gates = new LinkedHashMap<>();
        grid.gates().forEach(gate -> gates.put(gate.id(), gate));
        return gates;
    }

    private void judge(Element element, ElementEquality sameness, Set<String> carried) {
        Comparability found = sameness.holds(element)
                ? Comparability.AS_PUBLISHED
                : carries(element, carried) ? Comparability.RECOMPUTED : Comparability.NOT_COMPARABLE;
        elements.put(element.id(), found);
        if (isWhole(element, carried)) {
            whole.add(element.id());
        }
        if (element instanceof Group group) {
            group.children().forEach(child -> judge(child, sameness, carried));
        }
    }

    private static boolean carries(Element element, Set<String> carried) {
        return element instanceof Group group
                ? group.children().stream().anyMatch(child -> carries(child, carried))
                : carried.contains(element.id());
    }

    private static boolean isWhole(Element element, Set<String> carried) {
        return element instanceof Group group
                ? group.children().stream().allMatch(child -> isWhole(child, carried))
                : carried.contains(element.id());
    }

    /** The grid of the last campaign. */
    public Grid last() {
        return last;
    }

    public List<GridChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** What earlier grids had and the last has not, as the last of them had it. */
    public List<Element> gone() {
        return gone;
    }

    /** The gates that earlier grids had and the last has not. */
    public List<Gate> goneGates() {
        return goneGates;
    }

    /** @param id of an element of the last grid */
    public Comparability of(String id) {
        return Objects.requireNonNull(elements.get(id));
    }

    public Comparability of(Gate gate) {
        return Objects.requireNonNull(gates.get(gate.id()));
    }

    /** Whether any score is recomputed; where verdicts alone are, none is. */
    public boolean recomputesScores() {
        return elements.containsValue(Comparability.RECOMPUTED);
    }

    /**
     * Whether an element's score by the last grid itself, as it was published, compares with what earlier campaigns have by
     * this measure: no criterion below it is set aside.
     *
     * @param id of an element of the last grid
     */
    public boolean isWhole(String id) {
        return of(id) == Comparability.AS_PUBLISHED || (of(id) == Comparability.RECOMPUTED && whole.contains(id));
    }

    /**
     * An actor by this measure.
     *
     * @param nodes by the id of the elements of the last grid; those that do not compare are absent
     * @param gates verdicts by the id of its gates, likewise
     * @param carried whether it could be scored again, as far as that was needed
     */
    public record Measured(Map<String, StoredNode> nodes, Map<String, Verdict> gates, boolean carried) {}

    /**
     * What compares of an actor with other campaigns.
     *
     * @param campaign its place
     */
    public Measured measured(int campaign, StoredActor actor) {
        Optional<StoredActor> again = rescores ? rescorings.get(campaign).again(actor) : Optional.empty();
        return new Measured(
                comparable(elements, actor.nodes(), again.map(StoredActor::nodes)),
                comparable(gates, actor.gates(), again.map(StoredActor::gates)),
                !rescores || again.isPresent());
    }

    /**
     * What of an actor stands beside what the last campaign publishes, by the id of the element: see {@link #isWhole}.
     *
     * @param campaign its place
     */
    public Map<String, StoredNode> whole(int campaign, StoredActor actor) {
        Map<String, StoredNode> nodes = new HashMap<>(measured(campaign, actor).nodes());
        nodes.keySet().removeIf(id -> !isWhole(id));
        return nodes;
    }

    private static <T> Map<String, T> comparable(
            Map<String, Comparability> judged, Map<String, T> published, Optional<Map<String, T>> again) {
        Map<String, T> found = new HashMap<>();
        judged.forEach((id, comparability) -> {
            Optional<T> one = switch (comparability) {
                case AS_PUBLISHED -> Optional.ofNullable(published.get(id));
                case RECOMPUTED -> again.map(carried -> carried.get(id));
                case NOT_COMPARABLE -> Optional.empty();
            };
            one.ifPresent(it -> found.put(id, it));
        });
        return found;
    }
}
