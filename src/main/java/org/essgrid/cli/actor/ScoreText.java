package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Highlights;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.Criterion;
import org.essgrid.text.NumberStyle;

/** An assessment to be read in a terminal: the score, its dimensions, strengths and priorities, and gates. */
final class ScoreText {

    private final Assessment assessment;
    private final Session session;
    private final NumberStyle numbers;
    private final Colours colours;
    private final ScoreBars bars;
    private final List<String> lines = new ArrayList<>();

    ScoreText(Assessment assessment, Session session) {
        this.assessment = assessment;
        this.session = session;
        this.numbers = new NumberStyle(session.language());
        this.colours = session.outColours();
        this.bars = new ScoreBars(session);
    }

    String text() {
        head();
        overall();
        bars(session.text("cli.dimensions"), assessment.dimensions());
        assessment.views().forEach(this::view);
        highlights();
        gates();
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        Actor actor = assessment.answers().actor();
        String name = actor.name().isEmpty() ? session.text("cli.no-name") : actor.name();
        paragraph(TerminalText.of(name)).forEach(line -> lines.add(colours.strong(line)));
        var about = assessment.grid().about();
        lines.addAll(paragraph(session.text("cli.score-grid", about.title().in(session.language()), about.version())));
        lines.add("");
    }

    private void overall() {
        GroupResult root = assessment.root();
        String word = ScoreRow.word(root, session).map(b -> "  " + b).orElse("");
        lines.add(session.text("cli.score-overall") + " " + colours.strong(figure(root)) + word);
        if (!root.state().isLeftOut()) {
            lines.addAll(paragraph(coverage(root)));
        }
    }

    private String figure(GroupResult node) {
        return node.score()
                .map(score -> session.text(
                        "cli.score-figure",
                        numbers.format(score.published()),
                        numbers.format(node.element().publication().outOf())))
                .orElseGet(() -> ScoreRow.obstacle(node, session));
    }

    private String coverage(GroupResult node) {
        String key = node.score().map(Score::provisional).orElse(false) ? "cli.coverage-provisional" : "cli.coverage";
        return session.text(key, numbers.percent(node.coverage()));
    }

    /** Another reading of the same criteria. */
    private void view(GroupResult view) {
        String word = ScoreRow.word(view, session).map(b -> "  " + b).orElse("");
        String heading = session.text("cli.view", title(view), figure(view)) + word;
        bars(heading, view.parts().stream().map(Contribution::result).toList());
    }

    private void bars(String heading, List<NodeResult> nodes) {
        lines.add("");
        lines.addAll(bars.of(heading, nodes));
    }

    private void highlights() {
        Highlights highlights = Highlights.of(assessment);
        list("cli.strengths", highlights.strengths(), false);
        list("cli.priorities", highlights.priorities(), true);
    }

    private void list(String heading, List<CriterionResult> results, boolean advised) {
        if (results.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(colours.strong(session.text(heading)));
        for (CriterionResult result : results) {
            Score score = result.score().orElseThrow();
            String figure = session.text(
                    "cli.score-figure",
                    numbers.format(score.published()),
                    numbers.format(result.element().publication().outOf()));
            indented(session.text("cli.score-item", title(result), figure), "  - ", "    ");
            Optional<Criterion.Advice> advice = advised ? result.element().adviceFor(score.exact()) : Optional.empty();
            advice.ifPresent(a -> indented(a.text().in(session.language()), "    → ", "      "));
        }
    }

    private void gates() {
        if (assessment.gates().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(colours.strong(session.text("cli.gates")));
        for (var gate : assessment.gates()) {
            lines.addAll(new GateText(session, assessment.grid(), assessment.facts()).brief(gate));
        }
    }

    private List<String> paragraph(String text) {
        return TextWrapper.lines(text, session.console().width());
    }

    private void indented(String text, String first, String next) {
        List<String> wrapped = TextWrapper.lines(text, session.console().width() - next.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? first : next) + wrapped.get(i));
        }
    }

    private String title(NodeResult node) {
        return node.element().title().in(session.language());
    }
}
