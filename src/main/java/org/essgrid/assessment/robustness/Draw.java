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

    /** The score, 0..1, of a group that has one. */
    double score(GroupResult result) {
        Group.Rule rule = rule(result.element().rule());
        boolean floored = rule.aggregation() != result.element().rule().aggregation()
                && rule.aggregation() == Aggregation.GEOMETRIC_MEAN;
        List<Part> parts = new ArrayList<>();
        for (Part part : result.parts()) {
            parts.add(moved(part, floored && part.isCounted()));
        }
        double mean = result.level().map(LevelScale.Level::score).orElseGet(() -> Aggregating.score(rule, parts));
        return Limits.apply(result.element(), mean, parts);
    }

    private Part moved(Part part, boolean floored) {
        double factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        if (part.counted().isEmpty()) {
            return part;
        }
        double score = score(part.result(), part.counted().getAsDouble());
        double counted = floored ? Math.max(LEAST, score) : score;
        return new Part(
                part.result(),
                part.declared() * factor,
                part.weight() * factor,
                OptionalDouble.of(counted),
                part.share());
    }

    private double score(NodeResult result, double counted) {
        return result instanceof GroupResult group && group.score().isPresent() ? score(group) : counted;
    }

    private Group.Rule rule(Group.Rule rule) {
        if (!exchanged) {
            return rule;
        }
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> rule.with(Aggregation.GEOMETRIC_MEAN);
            case GEOMETRIC_MEAN -> rule.with(Aggregation.WEIGHTED_MEAN);
            case HARMONIC_MEAN, MIN, MAX, SUM, TABLE -> rule;
        };
    }
}
