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

    /** The parts with their shares, which add up to 1; all are 0 where no single child decides, or none counts. */
    static List<Contribution> shared(Group.Rule rule, List<Contribution> parts) {
        double[] weights = new double[parts.size()];
        OptionalDouble extreme = extreme(rule.aggregation(), parts);
        for (int i = 0; i < parts.size(); i++) {
            Contribution part = parts.get(i);
            if (rule.table().isPresent()) {
                weights[i] = changes(rule.table().get(), parts, i) ? 1 : 0;
            } else if (part.isCounted()) {
                weights[i] = extreme.isEmpty() ? part.weight() : part.counted().equals(extreme) ? 1 : 0;
            }
        }
        double all = Arrays.stream(weights).sum();
        List<Contribution> shared = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            shared.add(all == 0 ? parts.get(i) : parts.get(i).withShare(weights[i] / all));
        }
        return shared;
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

    /** Whether another level of one child would change the result, all others being as they are. */
    private static boolean changes(DecisionTable table, List<Contribution> parts, int child) {
        List<Set<String>> levels = new ArrayList<>(parts.stream()
                .map(part -> DecisionTableEvaluator.possible(part.result()))
                .toList());
        boolean known = !levels.get(child).isEmpty();
        levels.set(child, Set.of());
        return known && table.possible(levels).size() > 1;
    }
}
