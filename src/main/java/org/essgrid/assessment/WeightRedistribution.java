package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Weighting;

/** Where the weight goes of children that do not apply. */
final class WeightRedistribution {

    private WeightRedistribution() {}

    /** In a sum a child weighs by its points; elsewhere only by its weight. */
    static double points(Group.Rule rule, Element child) {
        return rule.aggregation() == Aggregation.SUM
                ? child.publication().outOf().doubleValue()
                : 1;
    }

    /** The parts with the weight that each has once the others' weight went where the group's rule says. */
    static List<Contribution> effective(Group group, List<Contribution> declared, Weighting weighting) {
        double lost = WeightedSums.of(declared, p -> isOut(p) ? p.declared() : 0);
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
        long heirs =
                declared.stream().filter(p -> !isOut(p) && p.declared() > 0).count();
        return heirs > 0 ? lost / heirs : 0;
    }

    private static Contribution weighed(Contribution part, double inherited, Weighting weighting) {
        double weight = isOut(part) || part.declared() == 0 ? 0 : retained(part, weighting) + inherited;
        return new Contribution(part.result(), part.declared(), weight, part.counted(), 0);
    }

    /** A group that shrinks takes into its parent only what is left of its weight. */
    private static double retained(Contribution part, Weighting weighting) {
        boolean shrinks = part.result() instanceof GroupResult result && weighting.shrinks(result.element());
        return shrinks ? part.declared() * ((GroupResult) part.result()).retained() : part.declared();
    }

    private static boolean isOut(Contribution part) {
        return part.result().state().isLeftOut();
    }
}
