package org.essgrid.network.counting;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.essgrid.answers.Action;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.results.StoredNode;

/** Counts the results of all members on one element of the grid. */
final class NodeTally {

    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;
    /** Smaller differences are rounding errors of binary fractions. */
    private static final double EPSILON = 1e-9;

    private final boolean evidenceRequired;
    private final Histogram scores;
    private final Map<ScoreState, Integer> states = new EnumMap<>(ScoreState.class);
    private final Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
    private final Map<String, Integer> bands = new HashMap<>();
    private int provisional;
    private int weak;
    private int strong;
    private int actions;
    private int unproven;

    NodeTally(Element element) {
        this.scores = new Histogram(element.publication());
        this.evidenceRequired =
                element instanceof Criterion criterion && criterion.evidence() == Criterion.Evidence.REQUIRED;
    }

    void add(StoredNode node) {
        states.merge(node.state(), 1, Integer::sum);
        node.why().ifPresent(why -> obstacles.merge(why, 1, Integer::sum));
        node.figure().ifPresent(figure -> score(node, figure));
        boolean acting = node.answer()
                .action()
                .filter(action -> action.status() != Action.Status.DROPPED)
                .isPresent();
        actions += acting ? 1 : 0;
    }

    private void score(StoredNode node, StoredNode.Figure figure) {
        scores.add(figure.published());
        figure.band().ifPresent(band -> bands.merge(band, 1, Integer::sum));
        provisional += figure.provisional() ? 1 : 0;
        weak += isWeak(figure) ? 1 : 0;
        strong += figure.exact() >= THREE_QUARTERS - EPSILON ? 1 : 0;
        unproven += evidenceRequired && node.answer().evidence().isEmpty() ? 1 : 0;
    }

    /** Whether a score is below half of full marks. */
    static boolean isWeak(StoredNode.Figure figure) {
        return figure.exact() < HALF - EPSILON;
    }

    void merge(NodeTally other) {
        other.states.forEach((state, count) -> states.merge(state, count, Integer::sum));
        other.obstacles.forEach((why, count) -> obstacles.merge(why, count, Integer::sum));
        other.bands.forEach((band, count) -> bands.merge(band, count, Integer::sum));
        scores.merge(other.scores);
        provisional += other.provisional;
        weak += other.weak;
        strong += other.strong;
        actions += other.actions;
        unproven += other.unproven;
    }

    ElementSummary summary() {
        return new ElementSummary(
                states,
                obstacles,
                provisional,
                bands,
                scores.distribution(),
                new ElementSummary.Counts(weak, strong, actions, unproven));
    }
}
