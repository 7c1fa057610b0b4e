package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;

/** The result of an element of the grid. */
public sealed interface NodeResult permits GroupResult, CriterionResult {

    /**
     * The coverage of what is answered but may still change because of something that is not: an undecided condition, a blank
     * penalty. It is low enough for the score to be provisional, and high enough for it to be published.
     */
    double OPEN = 0.9;

    Element element();

    ScoreState state();

    /** Present only when the state is {@link ScoreState#SCORED}. */
    Optional<Score> score();

    /** The answered share of its applicable weight, 0..1; 0 if nothing applies. */
    double coverage();

    /**
     * The score, 0..1, that enters the parent's: its own, or the unpublished one of a group with too few answers. Empty if
     * there is neither.
     */
    OptionalDouble scoreForParent();

    /** Its coverage as it counts for the parent: 0 if no score of it enters the parent's. */
    default double contributedCoverage() {
        return scoreForParent().isPresent() ? coverage() : 0;
    }

    /** Whether it has an answer itself, or anything below it has. */
    boolean isAnswered();

    /** The applicable share of its weight, 0..1. */
    double applicable();

    default String id() {
        return element().id();
    }

    /** The contributions of the results directly below it; a criterion has none. */
    default List<Contribution> parts() {
        return List.of();
    }

    /** It and all results below it, parents before their children, in the order of the grid. */
    default List<NodeResult> tree() {
        List<NodeResult> tree = new ArrayList<>();
        collect(tree);
        return tree;
    }

    private void collect(List<NodeResult> tree) {
        tree.add(this);
        parts().forEach(part -> part.result().collect(tree));
    }

    /** The criteria below it, or itself. */
    default List<CriterionResult> criteria() {
        return tree().stream()
                .filter(CriterionResult.class::isInstance)
                .map(CriterionResult.class::cast)
                .toList();
    }
}
