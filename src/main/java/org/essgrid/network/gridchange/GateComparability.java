package org.essgrid.network.gridchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;

/**
 * Whether the verdicts of a gate mean the same in several campaigns. They stand as they were published if the gate asks the
 * same of figures that mean the same; else the gate of the last grid is put to the answers of all campaigns, if all that it
 * looks at was answered in all of them.
 *
 * @param sameness what means the same in the last grid and in the earlier ones
 * @param carryings from each of the earlier grids to the last
 */
record GateComparability(ElementEquality sameness, List<AnswerCompatibility> carryings) {

    Comparability of(Gate gate) {
        boolean same = carryings.stream().allMatch(carrying -> asksTheSame(gate, carrying.earlier()))
                && sameness.holds(formulas(gate));
        if (same) {
            return Comparability.AS_PUBLISHED;
        }
        boolean known = carryings.stream()
                .allMatch(carrying -> had(gate, carrying.earlier()).isPresent() && carrying.knows(formulas(gate)));
        return known ? Comparability.RECOMPUTED : Comparability.NOT_COMPARABLE;
    }

    private static Optional<Gate> had(Gate gate, Grid other) {
        return other.gates().stream().filter(one -> one.id().equals(gate.id())).findFirst();
    }

    private static boolean asksTheSame(Gate gate, Grid other) {
        return had(gate, other)
                .filter(before -> GridChanges.signature(before).equals(GridChanges.signature(gate)))
                .isPresent();
    }

    private static Stream<Formula> formulas(Gate gate) {
        return Stream.concat(
                gate.appliesIf().stream(), gate.requirements().stream().flatMap(GateComparability::formulas));
    }

    private static Stream<Formula> formulas(Gate.Requirement requirement) {
        Stream<Formula> asked = requirement instanceof Gate.Condition condition
                ? Stream.of(condition.that())
                : ((Gate.AnyOf) requirement).alternatives().stream().flatMap(GateComparability::formulas);
        return Stream.concat(requirement.appliesIf().stream(), asked);
    }
}
