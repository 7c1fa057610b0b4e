package org.essgrid.network.gridchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.formula.Formula;
import org.essgrid.network.gridchange.GridChange.Kind;

/**
 * One version of a grid, in a form in which versions can be compared: the properties of an element by its id, which are empty
 * if there is no such element, and the formulas that affect it. Properties of two versions are equal exactly if the versions
 * agree on them.
 *
 * @param index the elements by id
 * @param parents the group of each element, by the element's id
 */
record GridVersion(Grid grid, Map<String, Element> index, Map<String, Group> parents) {

    /** The properties that determine the score of an element itself. */
    private static final Set<Kind> OWN =
            Set.of(Kind.CONDITION, Kind.ANSWERS, Kind.RESCALED, Kind.AGGREGATION, Kind.PUBLICATION);

    /** The properties that determine its part in the score above; a view may have another scale. */
    private static final Set<Kind> PLACE = Set.of(Kind.REWEIGHTED, Kind.EFFECT, Kind.RESCALED);

    private static final Set<Kind> READ_BY_TABLES = Set.of(Kind.BANDS);

    static GridVersion of(Grid grid) {
        return new GridVersion(grid, grid.index(), grid.parents());
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(index.get(id));
    }

    /** The possible answers to a criterion. */
    Map<Kind, String> answers(String id) {
        return texts(id, Set.of(Kind.ANSWERS));
    }

    /** How the score of an element is made. */
    Map<Kind, String> own(String id) {
        return texts(id, OWN);
    }

    private Map<Kind, String> texts(String id, Set<Kind> kinds) {
        return element(id).map(element -> texts(element, kinds)).orElse(Map.of());
    }

    private static Map<Kind, String> texts(Element element, Set<Kind> kinds) {
        Map<Kind, String> texts = new EnumMap<>(ElementFingerprint.of(element));
        texts.keySet().retainAll(kinds);
        return texts;
    }

    /**
     * How each child of a group enters its score, by the child's id. The child is taken from the group because a view has
     * weights and scales of its own. A decision table depends on the bands of its children and on their order.
     */
    Map<String, String> places(Group group) {
        boolean table = group.rule().table().isPresent();
        Map<String, String> places = new LinkedHashMap<>();
        for (Element child : group.children()) {
            String place = texts(child, PLACE).toString();
            places.put(child.id(), table ? places.size() + " " + place + texts(child, READ_BY_TABLES) : place);
        }
        return places;
    }

    /** All weights: where weights are cumulative, each one affects all scores. */
    Map<String, String> weights() {
        Map<String, String> weights = new LinkedHashMap<>();
        index.forEach((id, element) -> weights.put(id, ElementFingerprint.weight(element.weight())));
        return weights;
    }

    /** The conditions under which an element applies. */
    Stream<Formula> scope(String id) {
        return element(id).stream().flatMap(this::scope);
    }

    /** The formulas that give the value of a criterion, or grant full marks. */
    Stream<Formula> scoring(String id) {
        return element(id).stream()
                .flatMap(element -> element instanceof Criterion criterion ? scoring(criterion) : Stream.empty());
    }

    /** The conditions under which an element applies, including those of the groups that contain it. */
    Stream<Formula> scope(Element element) {
        return upwards(element).flatMap(one -> one.appliesIf().stream());
    }

    /** The conditions of an element's weight, including those of the groups that contain it. */
    Stream<Formula> weightConditions(Element element) {
        return upwards(element).flatMap(GridVersion::ownWeightConditions);
    }

    private Stream<Element> upwards(Element element) {
        return Stream.iterate(
                        Optional.of(element), Optional::isPresent, one -> one.map(child -> parents.get(child.id())))
                .flatMap(Optional::stream);
    }

    /** The conditions of an element's weight among its siblings. */
    static Stream<Formula> ownWeightConditions(Element element) {
        return element.weight().formulas();
    }

    /** The formulas that give the value of a criterion, or grant full marks. */
    static Stream<Formula> scoring(Criterion criterion) {
        return Stream.concat(criterion.fullIf().stream(), criterion.measure().formula().stream());
    }
}
