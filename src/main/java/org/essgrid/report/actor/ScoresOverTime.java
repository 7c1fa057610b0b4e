package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.SlopesChart;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Theme;

/**
 * An actor's scores over its campaigns: as slopes of the overall score and of the themes, and as a table.
 *
 * @param campaigns the oldest first
 * @param breaks indexes, from 1, of the campaigns at which the meaning of scores changed
 */
record ScoresOverTime(ReportContext context, List<Campaign> campaigns, List<Integer> breaks) implements Section {

    /** With the key, three rows of five panels. */
    private static final int MOST_PANELS = 14;

    private static final double COUNT = 62;
    private static final double WIDEST_COLUMNS = 330;
    private static final String NONE = "–";

    /**
     * An actor's scores in one campaign.
     *
     * @param label the campaign's name
     * @param score of a node; empty without one
     * @param marked whether a node's score gets an asterisk
     */
    record Campaign(String label, Function<NodeResult, Optional<BigDecimal>> score, Predicate<NodeResult> marked) {}

    /** The slopes of the overall score and of the themes with two scores or more; nothing without such. */
    List<Block> slopes() {
        List<SlopesChart.Panel> panels = nodes(context).stream()
                .map(this::panel)
                .filter(panel -> panel.shares().stream()
                                .filter(OptionalDouble::isPresent)
                                .count()
                        > 1)
                .limit(MOST_PANELS)
                .toList();
        if (panels.isEmpty()) {
            return List.of();
        }
        SlopesChart chart = new SlopesChart(
                panels,
                campaigns.stream().map(Campaign::label).toList(),
                Set.copyOf(breaks),
                message("trends.key"),
                context.palette());
        List<String> figures = panels.stream()
                .map(panel -> message(
                        "trends.slope",
                        panel.title(),
                        panel.figures().stream()
                                .map(figure -> figure.isEmpty() ? NONE : figure)
                                .collect(Collectors.joining(", "))))
                .toList();
        String alternative = message("report.history-alt", texts().series(figures));
        return List.of(
                Figure.wide(chart.height(Theme.standard().textWidth()), alternative, chart), new Block.Spacer(9));
    }

    private SlopesChart.Panel panel(NodeResult node) {
        Element element = node.element();
        List<Optional<BigDecimal>> scores =
                campaigns.stream().map(campaign -> campaign.score().apply(node)).toList();
        return new SlopesChart.Panel(
                element.id().equals(context.grid().id())
                        ? message("report.history-whole")
                        : texts().text(element.title()),
                scores.stream().map(score -> share(element, score)).toList(),
                scores.stream()
                        .map(score -> score.map(found -> context.scores().whole(element, found))
                                .orElse(""))
                        .toList(),
                change(element, scores.get(0), scores.get(scores.size() - 1)));
    }

    private static OptionalDouble share(Element element, Optional<BigDecimal> score) {
        return score.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(score.get().doubleValue()
                        / element.publication().outOf().doubleValue());
    }

    /** Between the first and the last campaign; nothing over a break or without both scores. */
    private String change(Element element, Optional<BigDecimal> first, Optional<BigDecimal> last) {
        if (first.isEmpty() || last.isEmpty() || !breaks.isEmpty()) {
            return "";
        }
        BigDecimal change = ScoreWords.rounded(element, last.get().subtract(first.get()));
        String key = change.signum() > 0 ? "trends.up" : change.signum() < 0 ? "trends.down" : "trends.same";
        return message(key, texts().change(change));
    }

    /** The overall score and the dimensions. */
    Table table() {
        double width = Math.min(COUNT, WIDEST_COLUMNS / campaigns.size());
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        campaigns.forEach(campaign -> {
            columns.add(TableColumn.fixed(width, campaign.label()).numbers());
        });
        List<TableRow> rows = nodes(context).stream().map(this::row).toList();
        return Table.of(columns, rows);
    }

    static List<NodeResult> nodes(ReportContext context) {
        List<NodeResult> nodes = new ArrayList<>(List.of(context.assessment().root()));
        nodes.addAll(context.assessment().dimensions());
        return nodes;
    }

    private TableRow row(NodeResult node) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(title(node))));
        for (Campaign campaign : campaigns) {
            String mark = campaign.marked().test(node) ? "\u00A0*" : "";
            cells.add(TableCell.of(campaign.score()
                    .apply(node)
                    .map(score -> context.scores().figure(node.element(), score) + mark)
                    .orElse(NONE)));
        }
        return TableRow.of(cells);
    }

    private String title(NodeResult node) {
        return node.id().equals(context.grid().id())
                ? message("report.history-whole")
                : context.numbering().before(node, texts().text(node.element().title()));
    }
}
