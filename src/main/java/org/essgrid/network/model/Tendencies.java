package org.essgrid.network.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Criterion;
import org.essgrid.network.model.ElementSummary.Counts;

/**
 * The criteria on which most members are weak, and those on which most are strong. Each concerns at least a quarter of the
 * members with a score on it. Penalties and bonuses are left out.
 */
public record Tendencies(List<Tendency> needs, List<Tendency> strengths) {

    private static final int MOST = 8;
    private static final int QUARTER = 4;

    /**
     * A criterion with a common tendency.
     *
     * @param members the number of members with the tendency
     * @param concerned the number of members with a score
     */
    public record Tendency(Criterion criterion, int members, int concerned) {}

    public Tendencies {
        needs = List.copyOf(needs);
        strengths = List.copyOf(strengths);
    }

    /** @param least criteria on which fewer members have a score are ignored */
    public static Tendencies of(NetworkSummary summary, int least) {
        return new Tendencies(widest(summary, least, Counts::weak), widest(summary, least, Counts::strong));
    }

    private static List<Tendency> widest(NetworkSummary summary, int least, ToIntFunction<Counts> count) {
        Comparator<Tendency> byMembers = Comparator.comparingInt(Tendency::members);
        Comparator<Tendency> byConcerned = Comparator.comparingInt(Tendency::concerned);
        // Sorting is stable: ties remain in the order of the grid.
        return summary.grid().criteria().stream()
                .filter(criterion -> !criterion.effect().isAdjustment())
                .map(criterion -> {
                    ElementSummary element = summary.of(criterion);
                    return new Tendency(criterion, count.applyAsInt(element.counts()), element.scored());
                })
                .filter(tendency -> tendency.members() > 0 && tendency.concerned() >= least)
                .filter(tendency -> tendency.members() * QUARTER >= tendency.concerned())
                .sorted(byMembers.reversed().thenComparing(byConcerned))
                .limit(MOST)
                .toList();
    }
}
