package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Weighting;

/** Redistributes the weight of children that do not apply. */
final class WeightRedistribution {

    private WeightRedistribution() {}

    /** The factor of a child's weight: its points in a sum, 1 otherwise. */
    static double points(Group.Rule rule, Element child) {
        return rule.aggregation() == Aggregation.SUM
                ? child.publication().outOf().doubleValue()
                : 1;
    }

    /** The parts with their weights after redistribution by the rule of the group. */
    static List<Contribution> effective(Group group, List<Contribution> declared, Weighting weighting) {
        double lost = Contribution.sum(declared, p -> isLeftOut(p) ? p.declared() : 0);
        double inherited = lost > 0 && group.rule().notApplicable() == NotApplicableRule.SHARE_EQUALLY
                ? inherited(lost, declared)
                : 0;
        List<Contribution> effective = new ArrayList<>(declared.size());
        for (Contribution part : declared) {
            effective.add(weighed(part, inherited, weighting));
        }
        return effective;
    }

    private static double inherited(double lost, List<Contribution> declared) {
        long receivers =
                declared.stream().filter(p -> !isLeftOut(p) && p.declared() > 0).count();
        return receivers > 0 ? lost / receivers : 0;
    }

    private static Contribution weighed(Contribution part, double inherited, Weighting weighting) {
        double weight = isLeftOut(part) || part.declared() == 0 ? 0 : retained(part, weighting) + inherited;
        return new Contribution(part.result(), part.declared(), weight, part.counted(), 0);
    }

    /** A group that shrinks counts in its parent with the remaining share of its weight only. */
    private static double retained(Contribution part, Weighting weighting) {
        boolean shrinks = part.result() instanceof GroupResult result && weighting.shrinks(result.element());
        return shrinks ? part.declared() * ((GroupResult) part.result()).retained() : part.declared();
    }

    private static boolean isLeftOut(Contribution part) {
        return part.result().state().isLeftOut();
    }
}
