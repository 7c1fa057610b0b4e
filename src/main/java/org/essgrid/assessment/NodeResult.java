package org.essgrid.assessment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;

/** What became of an element of the grid. */
public sealed interface NodeResult permits GroupResult, CriterionResult {

    Element element();

    ScoreState state();

    /** Present only when the state is {@link ScoreState#SCORED}. */
    Optional<Score> score();

    /** The share of its applicable weight that is answered, 0..1; 0 where nothing applies. */
    double coverage();

    /**
     * What enters its parent's score, 0..1: its own score, or what the few answers of a group give that are too few for a
     * score of its own.
     */
    OptionalDouble entering();

    /** What it brings to the coverage of its parent: nothing unless something of it enters the score. */
    default double contributedCoverage() {
        return entering().isPresent() ? coverage() : 0;
    }

    /** The share of its weight that applies, 0..1. */
    double applicable();

    default String id() {
        return element().id();
    }
}
