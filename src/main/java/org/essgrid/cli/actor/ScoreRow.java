package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TextBar;
import org.essgrid.text.NumberStyle;

/**
 * A score in words and figures.
 *
 * @param word the level or band; empty if the grid names none
 * @param without what is said in place of figures where there is no score; else empty
 */
record ScoreRow(String title, String bar, String score, String coverage, String word, String without) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ScoreRow of(NodeResult node, Session session) {
        NumberStyle numbers = new NumberStyle(session.language());
        String title = node.element().title().in(session.language());
        return node.score()
                .map(score -> new ScoreRow(
                        title,
                        TextBar.of(score.exact()),
                        figure(score, node, session),
                        numbers.percent(node.coverage()),
                        word(node, session).orElse(""),
                        ""))
                .orElseGet(() -> new ScoreRow(title, "", "", "", "", obstacle(node, session)));
    }

    /** Scores are out of 100 unless something else is said. */
    private static String figure(Score score, NodeResult node, Session session) {
        NumberStyle numbers = new NumberStyle(session.language());
        String figure = numbers.format(score.published());
        BigDecimal outOf = node.element().publication().outOf();
        return outOf.compareTo(HUNDRED) == 0 ? figure : session.text("cli.score-figure", figure, numbers.format(outOf));
    }

    boolean isScored() {
        return without.isEmpty();
    }

    /** Why a node has no score. */
    static String obstacle(NodeResult node, Session session) {
        NumberStyle numbers = new NumberStyle(session.language());
        if (node instanceof GroupResult group && group.obstacle().isPresent()) {
            return switch (group.obstacle().get()) {
                case NOTHING_ANSWERED, LOW_COVERAGE ->
                    session.text("cli.not-computable", numbers.percent(group.coverage()));
                case UNDECIDED -> session.text("cli.undecided");
                case LOW_APPLICABILITY -> session.text("cli.hardly-applicable", numbers.percent(group.applicable()));
            };
        }
        return session.text("cli.state-" + node.state().key());
    }

    /** The level that a table gives, or else the word for the score. */
    static Optional<String> word(NodeResult node, Session session) {
        Optional<String> level = node instanceof GroupResult group
                ? group.level().map(l -> l.label().in(session.language()))
                : Optional.empty();
        return level.or(
                () -> node.score().flatMap(Score::band).map(b -> b.label().in(session.language())));
    }
}
