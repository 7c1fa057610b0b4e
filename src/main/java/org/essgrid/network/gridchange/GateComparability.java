package org.essgrid.network.gridchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;

/**
 * Whether the verdicts on a gate mean the same in several campaigns. They are compared as published if the gate has the same
 * conditions, on figures that mean the same; otherwise the gate of the last grid is evaluated on the answers of all campaigns,
 * if everything it refers to is known in all of them.
 *
 * @param equality of elements between the last grid and the earlier ones
 * @param compatibilities of the answers to each earlier grid with the last
 */
record GateComparability(ElementEquality equality, List<AnswerCompatibility> compatibilities) {

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
        return other.gates().stream().filter(one -> one.id().equals(gate.id())).findFirst();
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
