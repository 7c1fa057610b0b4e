package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TextWrapper;

/** Scores one under the other: in columns, or where the terminal is too narrow each under its name. */
final class ScoreBars {

    private static final String INDENT = "  ";

    private final Session session;
    private final Colours colours;
    private final int width;

    ScoreBars(Session session) {
        this.session = session;
        this.colours = session.outColours();
        this.width = session.console().width();
    }

    List<String> of(String heading, List<NodeResult> nodes) {
        List<ScoreRow> rows =
                nodes.stream().map(node -> ScoreRow.of(node, session)).toList();
        ScoreRow labels = new ScoreRow(
                heading, "", session.text("cli.actors-score"), session.text("cli.actors-coverage"), "", "");
        ScoreColumns columns = ScoreColumns.of(labels, rows, width);
        List<String> lines = columns.fit() ? table(labels, rows, columns) : stack(heading, rows);
        if (nodes.stream().anyMatch(ScoreBars::isProvisional)) {
            wrapped(session.text("cli.provisional-below"), INDENT).forEach(line -> lines.add(colours.faint(line)));
        }
        return lines;
    }

    private static boolean isProvisional(NodeResult node) {
        return node.score().map(Score::provisional).orElse(false);
    }

    private List<String> table(ScoreRow labels, List<ScoreRow> rows, ScoreColumns columns) {
        List<String> lines = new ArrayList<>();
        List<String> heading = columns.heading(labels.title());
        String last = heading.get(heading.size() - 1);
        heading.subList(0, heading.size() - 1).forEach(line -> lines.add(colours.strong(line)));
        boolean figures = rows.stream().anyMatch(ScoreRow::isScored);
        lines.add(colours.strong(last) + (figures ? colours.faint(columns.labels(labels, last.length())) : ""));
        rows.forEach(row -> lines.addAll(columns.lines(row)));
        return lines;
    }

    private List<String> stack(String heading, List<ScoreRow> rows) {
        List<String> lines = new ArrayList<>();
        wrapped(heading, "").forEach(line -> lines.add(colours.strong(line)));
        for (ScoreRow row : rows) {
            lines.addAll(wrapped(row.title(), INDENT));
            String figures = row.isScored()
                    ? String.join(" ", row.bar(), row.score(), row.word(), session.text("cli.answered", row.coverage()))
                    : row.without();
            lines.addAll(wrapped(figures, INDENT + INDENT));
        }
        return lines;
    }

    private List<String> wrapped(String text, String indent) {
        return TextWrapper.lines(text, width - indent.length()).stream()
                .map(line -> indent + line)
                .toList();
    }
}
