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

/**
 * What one version of a grid says of an element, by its id: nothing where it has none of this id. What two versions say is
 * equal exactly if they say the same.
 */
record GridVersion(Grid grid, Map<String, Element> index, DecidingFormulas formulas) {

    /** What decides on a score of an element's own, and what on its place in the score above. */
    private static final Set<GridChange.Kind> OWN = Set.of(
            GridChange.Kind.CONDITION,
            GridChange.Kind.ANSWERS,
            GridChange.Kind.RESCALED,
            GridChange.Kind.AGGREGATION,
            GridChange.Kind.PUBLICATION);

    private static final Set<GridChange.Kind> PLACE = Set.of(GridChange.Kind.REWEIGHTED, GridChange.Kind.EFFECT);

    private static final Set<GridChange.Kind> READ_BY_TABLES = Set.of(GridChange.Kind.BANDS);

    static GridVersion of(Grid grid) {
        return new GridVersion(grid, grid.index(), new DecidingFormulas(grid));
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(index.get(id));
    }

    private Optional<Criterion> criterion(String id) {
        return element(id).filter(Criterion.class::isInstance).map(Criterion.class::cast);
    }

    /** What may be answered to a criterion. */
    Map<GridChange.Kind, String> answers(String id) {
        return texts(id, Set.of(GridChange.Kind.ANSWERS));
    }

    /** How an element makes its own score. */
    Map<GridChange.Kind, String> own(String id) {
        return texts(id, OWN);
    }

    private Map<GridChange.Kind, String> texts(String id, Set<GridChange.Kind> kinds) {
        return element(id).map(element -> texts(element, kinds)).orElse(Map.of());
    }

    private static Map<GridChange.Kind, String> texts(Element element, Set<GridChange.Kind> kinds) {
        Map<GridChange.Kind, String> texts = new EnumMap<>(ElementFingerprint.of(element));
        texts.keySet().retainAll(kinds);
        return texts;
    }

    /**
     * How each child of a group enters its score, by the child's id: as it stands there, a view weighs criteria anew. A
     * decision table reads the bands of its children, in their order.
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

    /** Where weights count at once, each counts in all scores. */
    Map<String, String> weights() {
        Map<String, String> weights = new LinkedHashMap<>();
        index.forEach((id, element) -> weights.put(id, ElementFingerprint.weight(element.weight())));
        return weights;
    }

    /** The conditions under which an element is asked. */
    Stream<Formula> scope(String id) {
        return element(id).stream().flatMap(formulas::scope);
    }

    /** What makes the value of a criterion, or grants full marks. */
    Stream<Formula> scoring(String id) {
        return criterion(id).stream().flatMap(DecidingFormulas::scoring);
    }
}
