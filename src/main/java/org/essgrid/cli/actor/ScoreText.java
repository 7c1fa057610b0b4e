package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.PublishedScale;
import org.essgrid.text.NumberStyle;

/**
 * An assessment for a terminal: the overall score, its dimensions, strengths and priorities, gates and, on request, how
 * much the overall score depends on the grid's own choices.
 */
final class ScoreText {

    private final Assessment assessment;
    private final Session session;
    private final NumberStyle numbers;
    private final Colours colours;
    private final List<String> lines = new ArrayList<>();

    ScoreText(Assessment assessment, Session session) {
        this.assessment = assessment;
        this.session = session;
        this.numbers = session.numbers();
        this.colours = session.outColours();
    }

    String text() {
        addHead();
        addOverall();
        addTable(session.text("cli.dimensions"), assessment.dimensions());
        assessment.views().forEach(this::addView);
        addHighlights();
        addGates();
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** How much the overall score depends on the grid's own choices, such as its weights. */
    String robustnessText() {
        List<String> text = new ArrayList<>(List.of("", colours.strong(session.text("cli.robustness"))));
        List<String> sentences = Robustness.of(assessment)
                .map(found -> robustness(found, assessment.root().score().orElseThrow()))
                .orElseGet(() -> List.of(session.text("cli.robustness-none")));
        sentences.forEach(sentence -> text.addAll(session.wrapped(sentence, "  ", "  ")));
        return joined(text);
    }

    private List<String> robustness(Robustness found, Score score) {
        List<String> sentences = new ArrayList<>();
        String low = numbers.format(found.low());
        String high = numbers.format(found.high());
        String published = numbers.format(score.published());
        sentences.add(found.otherMean()
                .map(other -> session.text(
                        "cli.robustness-means",
                        low,
                        high,
                        published,
                        found.draws(),
                        numbers.format(other.low()),
                        numbers.format(other.high())))
                .orElseGet(() -> session.text("cli.robustness-interval", low, high, published, found.draws())));
        if (score.band().isPresent()) {
            String bands = found.bands().entrySet().stream()
                    .map(band -> session.text(band.getKey().label()) + " " + numbers.percent(band.getValue()))
                    .collect(Collectors.joining(", "));
            sentences.add(session.text("cli.robustness-bands", bands));
        }
        PublishedScale scale = assessment.root().element().publication();
        String weightiest = found.weightiest().stream()
                .map(item -> title(item.criterion()) + " (" + numbers.format(scale.publish(item.size())) + ")")
                .collect(Collectors.joining(" ; "));
        sentences.add(session.text("cli.robustness-weightiest", weightiest));
        String verdict = score.band().isEmpty() ? "bandless" : found.holds(score) ? "holds" : "moves";
        sentences.add(session.text("cli.robustness-" + verdict));
        return sentences;
    }

    private void addHead() {
        Actor actor = assessment.answers().actor();
        String name = actor.name().isEmpty() ? session.text("cli.no-name") : actor.name();
        paragraph(TerminalText.of(name)).forEach(line -> lines.add(colours.strong(line)));
        var about = assessment.grid().about();
        lines.addAll(paragraph(session.text("cli.score-grid", session.text(about.title()), about.version())));
        if (!about.basedOn().isEmpty()) {
            lines.addAll(paragraph(session.text("report.based-on", about.bases())));
        }
        lines.add("");
    }

    private void addOverall() {
        GroupResult root = assessment.root();
        String band = ScoreTable.band(root, session).map(b -> "  " + b).orElse("");
        lines.add(session.text("cli.score-overall") + " " + colours.strong(figure(root)) + band);
        if (!root.state().isLeftOut()) {
            Completeness completeness = new Completeness(assessment, session);
            lines.addAll(paragraph(completeness.coverage()));
            completeness.unanswered().ifPresent(text -> lines.addAll(paragraph(text)));
        }
    }

    private String figure(GroupResult node) {
        return node.score()
                .map(score -> session.text(
                        "cli.score-figure",
                        numbers.format(score.published()),
                        numbers.format(node.element().publication().outOf())))
                .orElseGet(() -> ScoreTable.obstacle(node, session));
    }

    /** A view groups the same criteria in another way. */
    private void addView(GroupResult view) {
        String band = ScoreTable.band(view, session).map(b -> "  " + b).orElse("");
        String heading = session.text("cli.view", title(view), figure(view)) + band;
        addTable(heading, view.parts().stream().map(Contribution::result).toList());
    }

    private void addTable(String heading, List<NodeResult> nodes) {
        lines.add("");
        lines.addAll(ScoreTable.lines(heading, nodes, session));
    }

    private void addHighlights() {
        Highlights highlights = Highlights.of(assessment);
        addHeading("cli.strengths", !highlights.strengths().isEmpty());
        highlights.strengths().forEach(result -> indented(item(result), "  - ", "    "));
        addHeading("cli.priorities", !highlights.priorities().isEmpty());
        highlights.priorities().forEach(this::addPriority);
    }

    private void addHeading(String key, boolean any) {
        if (any) {
            lines.add("");
            lines.add(colours.strong(session.text(key)));
        }
    }

    private String item(CriterionResult result) {
        String figure = session.text(
                "cli.score-figure",
                numbers.format(result.score().orElseThrow().published()),
                numbers.format(result.element().publication().outOf()));
        return session.text("cli.score-item", title(result), figure);
    }

    private void addPriority(Highlights.Priority priority) {
        CriterionResult result = priority.criterion();
        String gain = priority.points(assessment)
                .map(points -> " " + session.text("cli.priority-gain", numbers.format(points)))
                .orElse("");
        indented(item(result) + gain, "  - ", "    ");
        priority.unpublished(assessment)
                .ifPresent(group -> indented(session.text("cli.priority-unpublished", title(group)), "    ", "    "));
        result.element()
                .adviceFor(result.score().orElseThrow().exact())
                .ifPresent(a -> indented(session.text(a.text()), "    → ", "      "));
    }

    private void addGates() {
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
        lines.addAll(session.wrapped(text, first, next));
    }

    private String title(NodeResult node) {
        return session.text(node.element().title());
    }
}
