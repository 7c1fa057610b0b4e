package org.essgrid.assessment.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.essgrid.assessment.Aggregating;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Limits;
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
    double score(DrawnGroup group) {
        return group.isPlain() ? mean(group) : anyScore(group);
    }

    private double mean(DrawnGroup group) {
        List<Part> parts = group.result().parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double factor = factor();
            if (part.counted().isPresent()) {
                group.note(
                        i,
                        part.weight() * factor,
                        score(group, i, part.counted().getAsDouble()));
            }
        }
        Aggregation own = group.result().element().rule().aggregation();
        Aggregation drawn = exchanged && !group.anyBelow(0) ? other(own) : own;
        if (drawn != own && drawn == Aggregation.GEOMETRIC_MEAN) {
            group.raiseTo(LEAST);
        }
        return group.mean(drawn);
    }

    private double score(DrawnGroup group, int child, double counted) {
        Optional<DrawnGroup> inner = group.inner(child);
        return inner.isPresent() ? score(inner.get()) : counted;
    }

    private double factor() {
        return 1 - SPREAD + 2 * SPREAD * random.nextDouble();
    }

    private double anyScore(DrawnGroup group) {
        GroupResult result = group.result();
        List<Part> moved = new ArrayList<>();
        for (int i = 0; i < result.parts().size(); i++) {
            moved.add(moved(group, i));
        }
        Group.Rule rule = rule(result.element().rule(), moved);
        boolean floored = rule.aggregation() != result.element().rule().aggregation()
                && rule.aggregation() == Aggregation.GEOMETRIC_MEAN;
        List<Part> parts = floored ? moved.stream().map(Draw::floored).toList() : moved;
        double mean = result.level().map(LevelScale.Level::score).orElseGet(() -> Aggregating.score(rule, parts));
        return Limits.apply(result.element(), mean, parts);
    }

    /** What acts beside the mean has no weight: its effect is moved as much. */
    private Part moved(DrawnGroup group, int child) {
        Part part = group.result().parts().get(child);
        double factor = factor();
        if (part.counted().isEmpty()) {
            return part;
        }
        double score = score(group, child, part.counted().getAsDouble());
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

    /** A geometric mean has no meaning below zero, where penalties can lead: there the grid's own mean is kept. */
    private Group.Rule rule(Group.Rule rule, List<Part> parts) {
        boolean below =
                parts.stream().anyMatch(p -> p.isCounted() && p.counted().getAsDouble() < 0);
        if (!exchanged || below) {
            return rule;
        }
        return rule.with(other(rule.aggregation()));
    }

    private static Aggregation other(Aggregation aggregation) {
        return switch (aggregation) {
            case WEIGHTED_MEAN -> Aggregation.GEOMETRIC_MEAN;
            case GEOMETRIC_MEAN -> Aggregation.WEIGHTED_MEAN;
            case HARMONIC_MEAN, MIN, MAX, SUM, TABLE -> aggregation;
        };
    }
}
