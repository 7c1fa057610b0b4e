package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TextBar;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.NumberStyle;

/**
 * Scores for a terminal, one row per element: name, bar, score, coverage and band in columns, or, where the terminal is too
 * narrow for them, the figures below each name.
 */
final class ScoreTable {
    private static final String GAP = "  ";

    /** In a narrower column names would be broken into single words. */
    private static final int NARROWEST_NAME = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param obstacle why there is no score, shown instead of the figures; empty if there is one */
    private record Row(String title, String bar, String score, String coverage, String band, String obstacle) {
        boolean isScored() {
            return obstacle.isEmpty();
        }
    }

    private final Session session;
    private final Colours colours;
    private final int width;
    private final Row labels;
    private final List<Row> rows;
    private final int wantedName;
    private final int nameWidth;
    private final int scoreWidth;
    private final int coverageWidth;

    private ScoreTable(String heading, List<NodeResult> nodes, Session session) {
        this.session = session;
        this.colours = session.outColours();
        this.width = session.console().width();
        this.labels =
                new Row(heading, "", session.text("cli.actors-score"), session.text("cli.actors-coverage"), "", "");
        this.rows = nodes.stream().map(this::row).toList();
        this.scoreWidth = Math.max(labels.score().length(), widest(Row::score));
        this.coverageWidth = Math.max(labels.coverage().length(), widest(Row::coverage));
        this.wantedName = Math.max(heading.length() - GAP.length(), widest(Row::title));
        int others = 5 * GAP.length() + TextBar.CELLS + scoreWidth + coverageWidth + widest(Row::band);
        this.nameWidth = Math.min(wantedName, width - others);
    }

    /** The lines of the table, with a note below if one of the scores is provisional. */
    static List<String> lines(String heading, List<NodeResult> nodes, Session session) {
        ScoreTable table = new ScoreTable(heading, nodes, session);
        boolean fits = table.nameWidth >= Math.min(NARROWEST_NAME, table.wantedName);
        List<String> lines = fits ? table.inColumns() : table.stacked();
        if (nodes.stream().anyMatch(ScoreTable::isProvisional)) {
            table.wrapped(session.text("cli.provisional-below"), GAP)
                    .forEach(line -> lines.add(table.colours.faint(line)));
        }
        return lines;
    }

    private static boolean isProvisional(NodeResult node) {
        return node.score().map(Score::provisional).orElse(false);
    }

    private int widest(Function<Row, String> column) {
        return rows.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private Row row(NodeResult node) {
        NumberStyle numbers = session.numbers();
        String title = session.text(node.element().title());
        return node.score()
                .map(score -> new Row(
                        title,
                        TextBar.of(score.exact()),
                        figure(score, node),
                        numbers.percent(node.coverage()),
                        band(node, session).orElse(""),
                        ""))
                .orElseGet(() -> new Row(title, "", "", "", "", obstacle(node, session)));
    }

    /** The published score; the maximum is added if it is not 100. */
    private String figure(Score score, NodeResult node) {
        NumberStyle numbers = session.numbers();
        String figure = numbers.format(score.published());
        BigDecimal outOf = node.element().publication().outOf();
        return outOf.compareTo(HUNDRED) == 0 ? figure : session.text("cli.score-figure", figure, numbers.format(outOf));
    }

    private List<String> inColumns() {
        List<String> lines = new ArrayList<>();
        List<String> heading = TextWrapper.lines(labels.title(), nameWidth + GAP.length());
        String last = heading.get(heading.size() - 1);
        heading.subList(0, heading.size() - 1).forEach(line -> lines.add(colours.strong(line)));
        boolean figures = rows.stream().anyMatch(Row::isScored);
        lines.add(colours.strong(last) + (figures ? colours.faint(columnLabels(last.length())) : ""));
        rows.forEach(row -> lines.addAll(inColumns(row)));
        return lines;
    }

    /** The labels above the figures, to the right of a heading of this length. */
    private String columnLabels(int heading) {
        String before = " ".repeat(2 * GAP.length() + nameWidth - heading + TextBar.CELLS);
        return before + GAP + right(labels.score(), scoreWidth) + GAP + right(labels.coverage(), coverageWidth);
    }

    private List<String> inColumns(Row row) {
        List<String> names = TextWrapper.lines(row.title(), nameWidth);
        List<String> lines = new ArrayList<>();
        names.subList(0, names.size() - 1).forEach(line -> lines.add(GAP + line));
        String last = names.get(names.size() - 1);
        String start = GAP + last + " ".repeat(Math.max(0, nameWidth - last.length())) + GAP;
        if (row.isScored()) {
            String figures =
                    row.bar() + GAP + right(row.score(), scoreWidth) + GAP + right(row.coverage(), coverageWidth);
            lines.add((start + figures + GAP + row.band()).stripTrailing());
        } else {
            String indent = " ".repeat(nameWidth + 2 * GAP.length());
            for (String line : TextWrapper.lines(row.obstacle(), width - indent.length())) {
                lines.add((lines.size() < names.size() ? start : indent) + line);
            }
        }
        return lines;
    }

    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        wrapped(labels.title(), "").forEach(line -> lines.add(colours.strong(line)));
        for (Row row : rows) {
            lines.addAll(wrapped(row.title(), GAP));
            String figures = row.isScored()
                    ? String.join(" ", row.bar(), row.score(), row.band(), session.text("cli.answered", row.coverage()))
                    : row.obstacle();
            lines.addAll(wrapped(figures, GAP + GAP));
        }
        return lines;
    }

    private List<String> wrapped(String text, String indent) {
        return TextWrapper.lines(text, indent, indent, width);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Why an element has no score, in words. */
    static String obstacle(NodeResult node, Session session) {
        NumberStyle numbers = session.numbers();
        if (node instanceof GroupResult group && group.obstacle().isPresent()) {
            return switch (group.obstacle().get()) {
                case NOTHING_ANSWERED -> session.text("cli.nothing-answered");
                case LOW_COVERAGE -> session.text("cli.not-computable", numbers.percent(group.coverage()));
                case UNKNOWN_WEIGHT -> session.text("cli.unknown-weight");
                case UNDECIDED -> session.text("cli.undecided");
                case LOW_APPLICABILITY -> session.text("cli.hardly-applicable", numbers.percent(group.applicable()));
            };
        }
        return session.text("cli.state-" + node.state().key());
    }

    /** The level that a decision table gives, else the band of the score; empty if the grid names none. */
    static Optional<String> band(NodeResult node, Session session) {
        Optional<String> level =
                node instanceof GroupResult group ? group.level().map(l -> session.text(l.label())) : Optional.empty();
        return level.or(() -> node.score().flatMap(Score::band).map(b -> session.text(b.label())));
    }
}
