package org.essgrid.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;

/**
 * What became of a group.
 *
 * @param parts its children as they counted
 * @param unpublished what its answers, and the blanks that count as zero, give, 0..1, where too few are answered for a
 *     score: it is not shown as one, but enters the parent's
 * @param level the level that its decision table gives, if it has one
 * @param obstacle why it is not computable
 */
public record GroupResult(
        Group element,
        ScoreState state,
        Optional<Score> score,
        double coverage,
        double applicable,
        List<Contribution> parts,
        OptionalDouble unpublished,
        Optional<LevelScale.Level> level,
        Optional<Obstacle> obstacle)
        implements NodeResult {

    public GroupResult {
        parts = List.copyOf(parts);
    }

    /** Why a group has no score. */
    public enum Obstacle {
        /** Nothing at all is answered. */
        NOTHING_ANSWERED,
        /** Less of its applicable weight is answered than the grid asks for. */
        LOW_COVERAGE,
        /** Less of its weight applies than the grid asks for. */
        LOW_APPLICABILITY,
        /** Its decision table gives several levels, depending on what is not known. */
        UNDECIDED
    }

    @Override
    public OptionalDouble entering() {
        return score.isPresent() ? OptionalDouble.of(score.get().exact()) : unpublished;
    }

    /** The share, 0..1, of its children's weight that is left once that of what does not apply went where its rule says. */
    public double retained() {
        double declared = WeightedSums.of(parts, Contribution::declared);
        return declared == 0 ? 1 : WeightedSums.of(parts, Contribution::weight) / declared;
    }

    /** Its children that act beside the mean. */
    public List<Contribution> beside() {
        return parts.stream()
                .filter(p -> p.result().element().effect().isAdjustment())
                .toList();
    }
}
