package org.essgrid.assessment.robustness;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * The results that a grid's tables and formulas refer to, in addition to the aggregation of scores.
 *
 * @param all whether any answer may matter, because a table refers to levels or a formula to the score of a group
 * @param criteria the ids of the criteria whose results or inputs formulas refer to
 */
record AnswerDependencies(boolean all, Set<String> criteria) {

    static AnswerDependencies of(Grid grid) {
        Set<String> criteria = new HashSet<>();
        boolean all = false;
        for (Element element : grid.elements()) {
            all |= element instanceof Group group && group.rule().table().isPresent();
            formulas(element)
                    .flatMap(formula -> formula.references().stream())
                    .filter(reference -> reference.kind().isResult()
                            || (reference.kind() == Reference.Kind.INPUT
                                    && !reference.id().equals(element.id())))
                    .map(Reference::id)
                    .forEach(criteria::add);
        }
        all |= criteria.stream().anyMatch(id -> grid.element(id).orElseThrow() instanceof Group);
        return new AnswerDependencies(all, criteria);
    }

    private static Stream<Formula> formulas(Element element) {
        Stream<Formula> ofElement =
                Stream.concat(element.appliesIf().stream(), element.weight().formulas());
        return element instanceof Criterion criterion
                ? Stream.concat(
                        ofElement, Stream.concat(criterion.fullIf().stream(), criterion.measure().formula().stream()))
                : ofElement;
    }

    /** Whether anything but the criterion's score may matter. */
    boolean refersTo(Criterion criterion) {
        return all || criteria.contains(criterion.id());
    }
}
