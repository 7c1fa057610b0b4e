package org.essgrid.network.gridchange;

import java.math.BigDecimal;
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
import java.util.stream.Stream;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;

/**
 * The common scale of several campaigns, which is that of the last grid. Elements that no revision has changed are compared
 * as published; for the others every campaign is scored again by the last grid, without the criteria that are not comparable
 * in all campaigns.
 */
public final class CommonScale {

    private final Grid last;
    private final List<GridChange> changes = new ArrayList<>();
    private final List<Element> removedElements;
    private final List<Gate> removedGates;
    private final Map<String, Comparability> elements = new HashMap<>();
    private final Map<String, Comparability> gates = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<Rescoring> rescorings;
    /** Whether any scores or verdicts have to be calculated again. */
    private final boolean rescores;

    /** @param grids of the campaigns in the order of their dates, all related; a grid may occur several times */
    @SuppressWarnings("ReferenceEquality") // Campaigns with the same grid share the object.
    public CommonScale(List<Grid> grids) {
        this.last = grids.get(grids.size() - 1);
        if (!grids.stream().allMatch(last::isRelated)) {
            throw new IllegalArgumentException("campaigns of different grids");
        }
        for (int to = 1; to < grids.size(); to++) {
            changes.addAll(GridChanges.between(grids.get(to - 1), grids.get(to), to));
        }
        List<Grid> others = grids.stream()
                .filter(grid -> grid != last)
                .distinct()
                .map(grid -> grid.as(last))
                .toList();
        this.removedElements = removed(others, Grid::index);
        this.removedGates = removed(others, CommonScale::gates);
        Set<String> carried = new HashSet<>();
        last.criteria().forEach(criterion -> carried.add(criterion.id()));
        List<AnswerCompatibility> compatibilities =
                others.stream().map(grid -> new AnswerCompatibility(grid, last)).toList();
        compatibilities.forEach(compatibility -> carried.retainAll(compatibility.criteria()));
        ElementEquality equality = new ElementEquality(last, others);
        last.viewGroups().forEach(group -> compare(group, equality, carried));
        compare(last.root(), equality, carried);
        GateComparability gateComparability = new GateComparability(equality, compatibilities);
        last.gates().forEach(gate -> gates.put(gate.id(), gateComparability.of(gate)));
        this.rescores = recomputesScores() || gates.containsValue(Comparability.RECOMPUTED);
        this.rescorings =
                grids.stream().map(grid -> new Rescoring(grid, last, carried)).toList();
    }

    private <T> List<T> removed(List<Grid> others, Function<Grid, Map<String, T>> all) {
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

    private void compare(Element element, ElementEquality equality, Set<String> carried) {
        Comparability found = equality.holds(element)
                ? Comparability.AS_PUBLISHED
                : carries(element, carried) ? Comparability.RECOMPUTED : Comparability.NOT_COMPARABLE;
        elements.put(element.id(), found);
        if (isWhole(element, carried)) {
            whole.add(element.id());
        }
        element.children().forEach(child -> compare(child, equality, carried));
    }

    private static boolean carries(Element element, Set<String> carried) {
        return element.criteria().stream().anyMatch(criterion -> carried.contains(criterion.id()));
    }

    private static boolean isWhole(Element element, Set<String> carried) {
        return element.criteria().stream().allMatch(criterion -> carried.contains(criterion.id()));
    }

    public Grid last() {
        return last;
    }

    public List<GridChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** The elements of earlier grids that the last does not have, in their latest version. */
    public List<Element> removedElements() {
        return removedElements;
    }

    /** The gates of earlier grids that the last does not have. */
    public List<Gate> removedGates() {
        return removedGates;
    }

    /** How the scores of all elements are compared, by id; those that the last grid does not have come last. */
    public Map<String, Comparability> elements() {
        Map<String, Comparability> all = new LinkedHashMap<>();
        last.index().keySet().forEach(id -> all.put(id, of(id)));
        removedElements.forEach(element -> all.put(element.id(), Comparability.NOT_COMPARABLE));
        return all;
    }

    /** The same for the verdicts on gates. */
    public Map<String, Comparability> gates() {
        Map<String, Comparability> all = new LinkedHashMap<>();
        last.gates().forEach(gate -> all.put(gate.id(), of(gate)));
        removedGates.forEach(gate -> all.put(gate.id(), Comparability.NOT_COMPARABLE));
        return all;
    }

    /** @param id of an element of the last grid */
    public Comparability of(String id) {
        return Objects.requireNonNull(elements.get(id));
    }

    public Comparability of(Gate gate) {
        return Objects.requireNonNull(gates.get(gate.id()));
    }

    /** Whether any score is recomputed, not only verdicts. */
    public boolean recomputesScores() {
        return elements.containsValue(Comparability.RECOMPUTED);
    }

    /**
     * Whether the score of an element published by the last campaign is comparable with the scores of earlier campaigns on
     * this scale: no criterion below it is excluded.
     *
     * @param id of an element of the last grid
     */
    public boolean isWhole(String id) {
        return of(id) == Comparability.AS_PUBLISHED || (of(id) == Comparability.RECOMPUTED && whole.contains(id));
    }

    /**
     * The results of an actor on this scale.
     *
     * @param nodes by the id of the elements of the last grid; elements that are not comparable are absent
     * @param gates verdicts by the id of the gates of the last grid, likewise
     * @param carried whether it could be scored again, if that was necessary
     */
    public record Measured(Map<String, StoredNode> nodes, Map<String, Verdict> gates, boolean carried) {

        /** Its scores as they are published, by the id of the element. */
        public Map<String, BigDecimal> scores() {
            return published(nodes);
        }
    }

    /** The scores of results as they are published, by the id of the element. */
    public static Map<String, BigDecimal> published(Map<String, StoredNode> nodes) {
        Map<String, BigDecimal> scores = new HashMap<>();
        nodes.forEach((id, node) -> node.figure().ifPresent(figure -> scores.put(id, figure.published())));
        return scores;
    }

    /**
     * The results of an actor that are comparable with other campaigns.
     *
     * @param campaign index of its campaign
     */
    public Measured measured(int campaign, StoredActor actor) {
        Optional<StoredActor> again = rescores ? rescorings.get(campaign).rescore(actor) : Optional.empty();
        return new Measured(
                comparable(elements, actor.as(last).nodes(), again.map(StoredActor::nodes)),
                comparable(gates, actor.gates(), again.map(StoredActor::gates)),
                !rescores || again.isPresent());
    }

    /**
     * The results of an actor that are comparable with those published by the last campaign, by element id; see
     * {@link #isWhole}.
     *
     * @param campaign index of its campaign
     */
    public Map<String, StoredNode> whole(int campaign, StoredActor actor) {
        Map<String, StoredNode> nodes = new HashMap<>(measured(campaign, actor).nodes());
        nodes.keySet().removeIf(id -> !isWhole(id));
        return nodes;
    }

    private static <T> Map<String, T> comparable(
            Map<String, Comparability> comparabilities, Map<String, T> published, Optional<Map<String, T>> again) {
        Map<String, T> found = new HashMap<>();
        comparabilities.forEach((id, comparability) -> {
            Optional<T> one = switch (comparability) {
                case AS_PUBLISHED -> Optional.ofNullable(published.get(id));
                case RECOMPUTED -> again.map(carried -> carried.get(id));
                case NOT_COMPARABLE -> Optional.empty();
            };
            one.ifPresent(it -> found.put(id, it));
        });
        return found;
    }

    /**
     * Whether the verdicts on a gate mean the same in several campaigns. They are compared as published if the gate has the same
     * conditions, on figures that mean the same; otherwise the gate of the last grid is evaluated on the answers of all campaigns,
     * if everything it refers to is known in all of them.
     *
     * @param equality of elements between the last grid and the earlier ones
     * @param compatibilities of the answers to each earlier grid with the last
     */
    private record GateComparability(ElementEquality equality, List<AnswerCompatibility> compatibilities) {

        Comparability of(Gate gate) {
            boolean same = compatibilities.stream().allMatch(compatibility -> isEqual(gate, compatibility.earlier()))
                    && equality.holds(formulas(gate));
            if (same) {
                return Comparability.AS_PUBLISHED;
            }
            boolean known = compatibilities.stream()
                    .allMatch(compatibility ->
                            find(gate, compatibility.earlier()).isPresent() && compatibility.areKnown(formulas(gate)));
            return known ? Comparability.RECOMPUTED : Comparability.NOT_COMPARABLE;
        }

        private static Optional<Gate> find(Gate gate, Grid other) {
            return other.gates().stream()
                    .filter(one -> one.id().equals(gate.id()))
                    .findFirst();
        }

        private static boolean isEqual(Gate gate, Grid other) {
            return find(gate, other)
                    .filter(before -> ElementFingerprint.gate(before).equals(ElementFingerprint.gate(gate)))
                    .isPresent();
        }

        private static Stream<Formula> formulas(Gate gate) {
            return Stream.concat(
                    gate.appliesIf().stream(), gate.requirements().stream().flatMap(GateComparability::formulas));
        }

        private static Stream<Formula> formulas(Gate.Requirement requirement) {
            Stream<Formula> own = requirement instanceof Gate.Condition condition
                    ? Stream.of(condition.that())
                    : ((Gate.AnyOf) requirement).alternatives().stream().flatMap(GateComparability::formulas);
            return Stream.concat(requirement.appliesIf().stream(), own);
        }
    }
}
