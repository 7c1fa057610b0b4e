package org.essgrid.assessment.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.essgrid.assessment.Aggregating;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Limits;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;

/**
 * The score computed once more with other weights, and perhaps the other mean.
 *
 * @param exchanged whether arithmetic and geometric means change places
 */
record Draw(SplittableRandom random, boolean exchanged) {

    private static final double SPREAD = 0.25;

    /** Where an arithmetic mean becomes geometric, a score of 0 counts as 1 of 100: else one nought would wipe out all. */
    private static final double LEAST = 0.01;

    /** The score of a group whose answers give one. */
    double score(GroupResult result) {
        List<Part> moved = new ArrayList<>();
        for (Part part : result.parts()) {
            moved.add(moved(part));
        }
        Group.Rule rule = rule(result.element().rule(), moved);
        boolean floored = rule.aggregation() != result.element().rule().aggregation()
                && rule.aggregation() == Aggregation.GEOMETRIC_MEAN;
        List<Part> parts = floored ? moved.stream().map(Draw::floored).toList() : moved;
        double mean = result.level().map(LevelScale.Level::score).orElseGet(() -> Aggregating.score(rule, parts));
        return Limits.apply(result.element(), mean, parts);
    }

    /** What acts beside the mean has no weight: its effect is moved as much. */
    private Part moved(Part part) {
        double factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        if (part.counted().isEmpty()) {
            return part;
        }
        double score = score(part.result(), part.counted().getAsDouble());
        boolean beside = part.result().element().effect().isBeside();
        return new Part(
                part.result(),
                part.declared() * factor,
                part.weight() * factor,
                OptionalDouble.of(beside ? score * factor : score),
                part.share());
    }

    private static Part floored(Part part) {
        return part.isCounted()
                ? new Part(
                        part.result(),
                        part.declared(),
                        part.weight(),
                        OptionalDouble.of(Math.max(LEAST, part.counted().getAsDouble())),
                        part.share())
                : part;
    }

    private double score(NodeResult result, double counted) {
        return result instanceof GroupResult group && group.entering().isPresent() ? score(group) : counted;
    }

    /** A geometric mean has no meaning below zero, where penalties can lead: there the grid's own mean is kept. */
    private Group.Rule rule(Group.Rule rule, List<Part> parts) {
        boolean below =
                parts.stream().anyMatch(p -> p.isCounted() && p.counted().getAsDouble() < 0);
        if (!exchanged || below) {
            return rule;
        }
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> rule.with(Aggregation.GEOMETRIC_MEAN);
            case GEOMETRIC_MEAN -> rule.with(Aggregation.WEIGHTED_MEAN);
            case HARMONIC_MEAN, MIN, MAX, SUM, TABLE -> rule;
        };
    }
}
