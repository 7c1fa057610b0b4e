package org.essgrid.cli.actor;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.cli.command.Session;
import org.essgrid.text.NumberStyle;

/** What is missing in a questionnaire: the questions without an answer, and what a score needs. */
record Completeness(Assessment assessment, Session session) {

    private static final int MOST_LISTED = 12;

    /** The criteria without an answer by their ids, of which the first are listed; empty if there are none. */
    Optional<String> unanswered() {
        List<String> ids = assessment.criteria().stream()
                .filter(result -> result.state() == ScoreState.MISSING)
                .map(CriterionResult::element)
                .map(criterion -> criterion.id())
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        // One more id takes no more room than saying that there is one.
        int listed = ids.size() <= MOST_LISTED + 1 ? ids.size() : MOST_LISTED;
        String names = String.join(", ", ids.subList(0, listed));
        return Optional.of(
                listed == ids.size()
                        ? session.text("cli.unanswered", ids.size(), names)
                        : session.text("cli.unanswered-more", ids.size(), names, ids.size() - listed));
    }

    /** The coverage of the whole, and that which a score needs if it is too low. */
    String coverage() {
        GroupResult root = assessment.root();
        NumberStyle numbers = session.numbers();
        String answered = numbers.percent(root.coverage());
        if (isCoverageLow()) {
            return session.text(
                    "cli.coverage-low",
                    answered,
                    numbers.percent(assessment.grid().policy().minCoverage()));
        }
        boolean provisional = root.score().map(score -> score.provisional()).orElse(false);
        return session.text(provisional ? "cli.coverage-provisional" : "cli.coverage", answered);
    }

    /** Whether the whole has no score because too little is answered. */
    boolean isCoverageLow() {
        return assessment
                .root()
                .obstacle()
                .filter(found ->
                        found == GroupResult.Obstacle.LOW_COVERAGE || found == GroupResult.Obstacle.NOTHING_ANSWERED)
                .isPresent();
    }
}
