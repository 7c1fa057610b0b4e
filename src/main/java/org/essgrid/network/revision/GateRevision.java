package org.essgrid.network.revision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * Whether the verdicts of a gate mean the same in several campaigns. They stand as they were published if the gate asks the
 * same of figures that mean the same; else the gate of the last grid is put to the answers of all campaigns, if all that it
 * looks at was answered in all of them.
 *
 * @param others the earlier grids
 * @param elements what compares of the elements of the last grid
 */
record GateRevision(Grid last, List<Grid> others, Map<String, Comparability> elements) {

    Comparability of(Gate gate) {
        if (others.stream().allMatch(other -> isSame(gate, other))) {
            return Comparability.AS_PUBLISHED;
        }
        boolean known = others.stream().allMatch(other -> {
            Carrying carrying = new Carrying(other, last);
            return had(gate, other).isPresent() && references(gate).allMatch(carrying::isKnown);
        });
        return known ? Comparability.RECOMPUTED : Comparability.NOT_COMPARABLE;
    }

    private static Optional<Gate> had(Gate gate, Grid other) {
        return other.gates().stream().filter(one -> one.id().equals(gate.id())).findFirst();
    }

    private boolean isSame(Gate gate, Grid other) {
        return had(gate, other)
                        .filter(before -> GridChanges.signature(before).equals(GridChanges.signature(gate)))
                        .isPresent()
                && references(gate).allMatch(reference -> isSame(reference, other));
    }

    /** Whether what the gate looks at means the same by both grids; dated figures are each campaign's own. */
    private boolean isSame(Reference reference, Grid other) {
        return switch (reference.kind()) {
            case PARAMETER -> true;
            case PROFILE ->
                last.profileField(reference.id())
                        .map(GridChanges::choices)
                        .equals(other.profileField(reference.id()).map(GridChanges::choices));
            case INPUT, LEVEL -> isAskedTheSame(reference.id(), other);
            case VALUE ->
                isAskedTheSame(reference.id(), other)
                        && formula(last, reference.id()).equals(formula(other, reference.id()));
            case SCORE -> elements.get(reference.id()) == Comparability.AS_PUBLISHED;
        };
    }

    private boolean isAskedTheSame(String id, Grid other) {
        Optional<Element> now = last.element(id);
        Optional<Element> before = other.element(id);
        return now.isPresent()
                && before.isPresent()
                && Objects.equals(
                        Signature.of(now.get()).get(GridChange.Kind.ANSWERS),
                        Signature.of(before.get()).get(GridChange.Kind.ANSWERS));
    }

    private static String formula(Grid grid, String id) {
        return grid.element(id)
                .filter(Criterion.class::isInstance)
                .map(element -> ((Criterion) element).measure())
                .filter(Measure.Quantitative.class::isInstance)
                .map(measure -> Signature.formula(((Measure.Quantitative) measure).formula()))
                .orElse("");
    }

    private static Stream<Reference> references(Gate gate) {
        return Stream.concat(
                        gate.appliesIf().stream(), gate.requirements().stream().flatMap(GateRevision::formulas))
                .flatMap(formula -> formula.references().stream());
    }

    private static Stream<Formula> formulas(Gate.Requirement requirement) {
        Stream<Formula> asked = requirement instanceof Gate.Condition condition
                ? Stream.of(condition.that())
                : ((Gate.AnyOf) requirement).alternatives().stream().flatMap(GateRevision::formulas);
        return Stream.concat(requirement.appliesIf().stream(), asked);
    }
}
