package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.TrendChart;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/**
 * An actor's scores over its campaigns: the overall score as a line chart, and a table that adds the dimensions.
 *
 * @param campaigns the oldest first
 * @param breaks indexes, from 1, of the campaigns at which the meaning of scores changed
 */
record ScoresOverTime(ReportContext context, List<Campaign> campaigns, List<Integer> breaks) implements Section {

    private static final double HEIGHT = 168;
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

    /** The line chart; nothing with fewer than two points. */
    List<Block> line() {
        List<Optional<TrendChart.Line.Point>> points = points();
        return points.stream().flatMap(Optional::stream).count() < 2
                ? List.of()
                : List.of(Figure.wide(HEIGHT, alternative(points), chart(points)), new Block.Spacer(9));
    }

    private List<Optional<TrendChart.Line.Point>> points() {
        NodeResult root = context.assessment().root();
        return campaigns.stream()
                .map(campaign -> campaign.score().apply(root).map(score -> point(root.element(), score)))
                .toList();
    }

    private TrendChart.Line.Point point(Element root, BigDecimal score) {
        double share = score.doubleValue() / root.publication().outOf().doubleValue();
        return new TrendChart.Line.Point(share, context.scores().figure(root, score));
    }

    private TrendChart chart(List<Optional<TrendChart.Line.Point>> points) {
        return new TrendChart(
                campaigns.stream().map(Campaign::label).toList(),
                new TrendChart.Line(message("report.history-whole"), points),
                Optional.empty(),
                List.of(),
                breaks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrendChart.Breaks(breaks, message("report.history-break"), true)),
                context.palette());
    }

    private String alternative(List<Optional<TrendChart.Line.Point>> points) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            String figure = points.get(i).map(TrendChart.Line.Point::figure).orElse(NONE);
            sentences.add(message("report.history-point", campaigns.get(i).label(), figure));
        }
        return message("report.history-alt", texts().series(sentences));
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
