package org.essgrid.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.text.Keyed;

/**
 * The result of a group.
 *
 * @param parts the contributions of its children
 * @param open whether an undecided weight or condition, or an unknown penalty or bonus, may still change its score
 * @param unpublished the score, 0..1, of the given answers and of blanks that count as zero, if too few questions are answered to
 *     publish it; it is not shown but enters the parent's score
 * @param level given by its decision table, if it has one
 * @param obstacle why it is not computable, if it is not
 */
public record GroupResult(
        Group element,
        ScoreState state,
        Optional<Score> score,
        double coverage,
        double applicable,
        boolean open,
        List<Contribution> parts,
        OptionalDouble unpublished,
        Optional<LevelScale.Level> level,
        Optional<Obstacle> obstacle)
        implements NodeResult {

    public GroupResult {
        parts = List.copyOf(parts);
    }

    /** Why a group has no score. */
    public enum Obstacle implements Keyed {
        /** Nothing at all is answered. */
        NOTHING_ANSWERED,
        /** The answered share of its applicable weight is below the grid's minimum. */
        LOW_COVERAGE,
        /** The formula of a child's weight has no value. */
        UNKNOWN_WEIGHT,
        /** The applicable share of its weight is below the grid's minimum. */
        LOW_APPLICABILITY,
        /** Its decision table allows several levels, depending on unknown answers. */
        UNDECIDED;
    }

    @Override
    public OptionalDouble scoreForParent() {
        return score.isPresent() ? OptionalDouble.of(score.get().exact()) : unpublished;
    }

    @Override
    public boolean isAnswered() {
        return parts.stream().anyMatch(part -> part.result().isAnswered());
    }

    /** The share, 0..1, of its children's weight that remains after redistribution of the weight of what does not apply. */
    public double retained() {
        double declared = Contribution.sum(parts, Contribution::declared);
        double weight = Contribution.sum(parts, Contribution::weight);
        // Penalties and bonuses of a group in which nothing else applies reach the group above in full.
        return declared == 0 || (weight == 0 && !state.isLeftOut()) ? 1 : weight / declared;
    }

    /** Whether penalties and bonuses are all that counts in it, so that they are taken off or added to 0. */
    public boolean hasOnlyEffects() {
        return scoreForParent().isPresent() && level.isEmpty() && parts.stream().noneMatch(Contribution::isCounted);
    }

    /** Its maximum in the unit of floor and cap: points of a sum, else the published maximum. */
    public double maximum() {
        return Aggregator.maximum(element, parts);
    }

    /** Its penalties and bonuses. */
    public List<Contribution> adjustments() {
        return parts.stream()
                .filter(p -> p.result().element().effect().isAdjustment())
                .toList();
    }
}
