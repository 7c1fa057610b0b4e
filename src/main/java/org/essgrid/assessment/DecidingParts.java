package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.DecisionTable;
import org.essgrid.grid.Group;

/**
 * Divides the score of a group among the children that decide it. In means and sums each has the share of its weight; under
 * a minimum or maximum those with the deciding score, and under a table those of which another level would change the result,
 * share it equally.
 */
final class DecidingParts {

    private DecidingParts() {}

    /** The parts with their shares, which add up to 1; all are 0 where no child counts, or a table has one result only. */
    static List<Contribution> shared(Group.Rule rule, List<Contribution> parts) {
        double[] weights = rule.table().isPresent()
                ? deciding(rule.table().get(), parts)
                : weights(parts, extreme(rule.aggregation(), parts));
        double all = Arrays.stream(weights).sum();
        List<Contribution> shared = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            shared.add(all == 0 ? parts.get(i) : parts.get(i).withShare(weights[i] / all));
        }
        return shared;
    }

    /** The weights of the parts that count, or 1 for each of those with the deciding score. */
    private static double[] weights(List<Contribution> parts, OptionalDouble extreme) {
        double[] weights = new double[parts.size()];
        for (int i = 0; i < weights.length; i++) {
            Contribution part = parts.get(i);
            if (part.isCounted()) {
                weights[i] = extreme.isEmpty() ? part.weight() : part.counted().equals(extreme) ? 1 : 0;
            }
        }
        return weights;
    }

    /**
     * 1 for each child of which another level would change the result, all others being as they are; where no single one would,
     * for each whose level is known, since they decide together.
     */
    private static double[] deciding(DecisionTable table, List<Contribution> parts) {
        List<Set<String>> levels = new ArrayList<>(parts.stream()
                .map(part -> DecisionTableEvaluator.possible(part.result()))
                .toList());
        double[] alone = new double[levels.size()];
        double[] together = new double[levels.size()];
        for (int i = 0; i < alone.length; i++) {
            Set<String> own = levels.set(i, Set.of());
            together[i] = own.isEmpty() ? 0 : 1;
            alone[i] = !own.isEmpty() && table.possible(levels).size() > 1 ? 1 : 0;
            levels.set(i, own);
        }
        boolean constant =
                table.possible(Collections.nCopies(alone.length, Set.of())).size() == 1;
        return constant || Arrays.stream(alone).sum() > 0 ? alone : together;
    }

    /** The score that decides under a minimum or maximum; empty under other rules. */
    private static OptionalDouble extreme(Aggregation aggregation, List<Contribution> parts) {
        List<Double> scores = parts.stream()
                .filter(Contribution::isCounted)
                .map(part -> part.counted().orElseThrow())
                .toList();
        if (scores.isEmpty() || (aggregation != Aggregation.MIN && aggregation != Aggregation.MAX)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(aggregation == Aggregation.MIN ? Collections.min(scores) : Collections.max(scores));
    }
}
