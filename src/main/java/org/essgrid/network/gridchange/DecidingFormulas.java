package org.essgrid.network.gridchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.Formula;

/** Which formulas of a grid decide on an element. */
final class DecidingFormulas {

    private final Map<String, Element> parents = new HashMap<>();

    DecidingFormulas(Grid grid) {
        note(grid.root());
    }

    private void note(Group group) {
        for (Element child : group.children()) {
            parents.put(child.id(), group);
            if (child instanceof Group inner) {
                note(inner);
            }
        }
    }

    /** Whether it is asked at all, which the groups in which it stands decide too. */
    Stream<Formula> scope(Element element) {
        return upwards(element).flatMap(one -> one.appliesIf().stream());
    }

    /** How much it counts, and how much the groups count in which it stands. */
    Stream<Formula> weights(Element element) {
        return upwards(element).flatMap(DecidingFormulas::weight);
    }

    private Stream<Element> upwards(Element element) {
        return Stream.iterate(
                        Optional.of(element), Optional::isPresent, one -> one.map(child -> parents.get(child.id())))
                .flatMap(Optional::stream);
    }

    /** How much it counts among its siblings. */
    static Stream<Formula> weight(Element element) {
        return element.weight().cases().stream().map(Weight.Case::when);
    }

    /** What makes its value, or grants full marks. */
    static Stream<Formula> scoring(Criterion criterion) {
        Stream<Formula> value = criterion.measure() instanceof Measure.Quantitative quantity
                ? quantity.formula().stream()
                : Stream.empty();
        return Stream.concat(criterion.fullIf().stream(), value);
    }
}
