package org.essgrid.assessment;

import java.util.Optional;
import org.essgrid.grid.Element;

/** What became of an element of the grid. */
public sealed interface NodeResult permits GroupResult, CriterionResult {

    Element element();

    State state();

    /** Present only when the state is {@link State#SCORED}. */
    Optional<Score> score();

    /** The share of its applicable weight that is answered, 0..1; 0 where nothing applies. */
    double coverage();

    /** What it brings to the coverage of its parent: nothing unless it has a score to bring with it. */
    default double contributedCoverage() {
        return state() == State.SCORED ? coverage() : 0;
    }

    /** The share of its weight that applies, 0..1. */
    double applicable();

    default String id() {
        return element().id();
    }
}
