package org.essgrid.network.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Criterion;
import org.essgrid.network.model.ElementSummary.Marks;

/**
 * What is widespread in the network: the criteria on which most members are weak, and those on which most are strong. Each
 * concerns at least a quarter of those that have a score on it. What acts beside the mean, as a penalty does, is left out.
 */
public record Tendencies(List<Tendency> needs, List<Tendency> strengths) {

    private static final int MOST = 8;
    private static final int QUARTER = 4;

    /**
     * A criterion on which many do alike.
     *
     * @param members how many do
     * @param concerned how many have a score on it
     */
    public record Tendency(Criterion criterion, int members, int concerned) {}

    public Tendencies {
        needs = List.copyOf(needs);
        strengths = List.copyOf(strengths);
    }

    /** @param least a criterion on which fewer members have a score is not looked at */
    public static Tendencies of(NetworkSummary picture, int least) {
        return new Tendencies(widest(picture, least, Marks::weak), widest(picture, least, Marks::strong));
    }

    private static List<Tendency> widest(NetworkSummary picture, int least, ToIntFunction<Marks> mark) {
        Comparator<Tendency> byMembers = Comparator.comparingInt(Tendency::members);
        Comparator<Tendency> byConcerned = Comparator.comparingInt(Tendency::concerned);
        // Sorting is stable: equals stay in the order of the grid.
        return picture.grid().criteria().stream()
                .filter(criterion -> !criterion.effect().isAdjustment())
                .map(criterion -> {
                    ElementSummary standing = picture.of(criterion);
                    return new Tendency(criterion, mark.applyAsInt(standing.marks()), standing.scored());
                })
                .filter(found -> found.members() > 0 && found.concerned() >= least)
                .filter(found -> found.members() * QUARTER >= found.concerned())
                .sorted(byMembers.reversed().thenComparing(byConcerned))
                .limit(MOST)
                .toList();
    }
}
