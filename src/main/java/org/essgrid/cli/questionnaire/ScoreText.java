package org.essgrid.cli.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Highlights;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Part;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Bar;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.Paragraph;
import org.essgrid.cli.terminal.Visible;
import org.essgrid.grid.Criterion;
import org.essgrid.text.NumberStyle;

/** An assessment to be read in a terminal: the score, its dimensions, strengths and priorities, and gates. */
final class ScoreText {

    private final Assessment assessment;
    private final Session session;
    private final NumberStyle numbers;
    private final Colours colours;
    private final List<String> lines = new ArrayList<>();

    ScoreText(Assessment assessment, Session session) {
        this.assessment = assessment;
        this.session = session;
        this.numbers = new NumberStyle(session.language());
        this.colours = session.outColours();
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
        lines.add(colours.strong(Visible.of(name)));
        var about = assessment.grid().about();
        lines.add(session.text("cli.score-grid", about.title().in(session.language()), about.version()));
        lines.add("");
    }

    private void overall() {
        GroupResult root = assessment.root();
        String word = word(root).map(b -> "  " + b).orElse("");
        lines.add(session.text("cli.score-overall") + " " + colours.strong(figure(root)) + word);
        if (!root.state().isLeftOut()) {
            lines.add(coverage(root));
        }
    }

    private String figure(GroupResult node) {
        return node.score()
                .map(score -> session.text(
                        "cli.score-figure",
                        numbers.format(score.published()),
                        numbers.format(node.element().publication().outOf())))
                .orElseGet(() -> state(node));
    }

    private String coverage(GroupResult node) {
        String key = node.score().map(Score::provisional).orElse(false) ? "cli.coverage-provisional" : "cli.coverage";
        return session.text(key, numbers.percent(node.coverage()));
    }

    /** Another reading of the same criteria. */
    private void view(GroupResult view) {
        String word = word(view).map(b -> "  " + b).orElse("");
        String heading = session.text("cli.view", title(view), figure(view)) + word;
        bars(heading, view.parts().stream().map(Part::result).toList());
    }

    private void bars(String heading, List<NodeResult> nodes) {
        lines.add("");
        lines.add(colours.strong(heading));
        int widest = nodes.stream().mapToInt(d -> title(d).length()).max().orElse(0);
        int room = Math.max(20, Math.min(widest, session.console().width() - 40));
        for (NodeResult dimension : nodes) {
            List<String> title = Paragraph.lines(title(dimension), room);
            for (int i = 0; i < title.size() - 1; i++) {
                lines.add("  " + title.get(i));
            }
            String last = title.get(title.size() - 1);
            lines.add("  " + last + " ".repeat(Math.max(0, room - last.length())) + "  " + bar(dimension));
        }
    }

    private String bar(NodeResult node) {
        if (node.score().isEmpty()) {
            return state(node);
        }
        Score score = node.score().get();
        String figure = numbers.format(score.published());
        String provisional = score.provisional() ? " " + session.text("cli.provisional") : "";
        return Bar.of(score.exact()) + " " + " ".repeat(Math.max(0, 5 - figure.length())) + figure
                + word(node).map(b -> "  " + b).orElse("") + provisional;
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

    private void indented(String text, String first, String next) {
        List<String> wrapped = Paragraph.lines(text, session.console().width() - next.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? first : next) + wrapped.get(i));
        }
    }

    private String state(NodeResult node) {
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

    private String title(NodeResult node) {
        return node.element().title().in(session.language());
    }

    /** The level that a table gives, or else the word for the score. */
    private Optional<String> word(NodeResult node) {
        Optional<String> level = node instanceof GroupResult group
                ? group.level().map(l -> l.label().in(session.language()))
                : Optional.empty();
        return level.or(
                () -> node.score().flatMap(Score::band).map(b -> b.label().in(session.language())));
    }
}
