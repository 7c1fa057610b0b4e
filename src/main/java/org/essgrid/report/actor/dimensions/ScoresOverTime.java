package org.essgrid.report.actor.dimensions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.TrendChart;
import org.essgrid.report.chart.TrendLine;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.text.ReportTexts;

/**
 * An actor's scores over its campaigns: the whole as a line, and with the dimensions in a table.
 *
 * @param campaigns the oldest first
 * @param breaks the places of campaigns, from 1, before which scores began to mean something else
 */
record ScoresOverTime(ReportContext material, List<CampaignScores> campaigns, List<Integer> breaks) {

    private static final double HEIGHT = 168;
    private static final double COUNT = 62;
    private static final double WIDEST_COLUMNS = 330;
    private static final String NONE = "–";

    /** The line, as long as there are two points to join. */
    List<Block> line() {
        List<Optional<TrendLine.Point>> points = points();
        return points.stream().flatMap(Optional::stream).count() < 2
                ? List.of()
                : List.of(Figure.wide(HEIGHT, alternative(points), chart(points)), new Spacer(9));
    }

    private List<Optional<TrendLine.Point>> points() {
        NodeResult root = material.assessment().root();
        return campaigns.stream()
                .map(campaign -> campaign.score().apply(root).map(score -> point(root.element(), score)))
                .toList();
    }

    private TrendLine.Point point(Element root, BigDecimal score) {
        double share = score.doubleValue() / root.publication().outOf().doubleValue();
        return new TrendLine.Point(share, material.scores().figure(root, score));
    }

    private TrendChart chart(List<Optional<TrendLine.Point>> points) {
        ReportTexts words = material.words();
        return new TrendChart(
                campaigns.stream().map(CampaignScores::label).toList(),
                new TrendLine(words.say("report.history-whole"), points),
                Optional.empty(),
                List.of(),
                breaks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrendChart.Breaks(breaks, words.say("report.history-break"), true)),
                material.palette());
    }

    private String alternative(List<Optional<TrendLine.Point>> points) {
        ReportTexts words = material.words();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            String figure = points.get(i).map(TrendLine.Point::figure).orElse(NONE);
            told.add(words.say("report.history-point", campaigns.get(i).label(), figure));
        }
        return words.say("report.history-alt", words.series(told));
    }

    /** The whole and the dimensions. */
    Table table() {
        double width = Math.min(COUNT, WIDEST_COLUMNS / campaigns.size());
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header =
                new ArrayList<>(List.of(TableCell.of(material.words().say("report.col-dimension"))));
        campaigns.forEach(campaign -> {
            columns.add(TableColumn.fixed(width).numbers());
            header.add(TableCell.of(campaign.label()));
        });
        List<TableRow> rows = nodes(material).stream().map(this::row).toList();
        return Table.of(columns, new TableRow(header, false), rows);
    }

    static List<NodeResult> nodes(ReportContext material) {
        List<NodeResult> nodes = new ArrayList<>(List.of(material.assessment().root()));
        nodes.addAll(material.assessment().dimensions());
        return nodes;
    }

    private TableRow row(NodeResult node) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(title(node))));
        for (CampaignScores campaign : campaigns) {
            String mark = campaign.marked().test(node) ? "\u00A0*" : "";
            cells.add(TableCell.of(campaign.score()
                    .apply(node)
                    .map(score -> material.scores().figure(node.element(), score) + mark)
                    .orElse(NONE)));
        }
        return new TableRow(cells, false);
    }

    private String title(NodeResult node) {
        return node.id().equals(material.grid().id())
                ? material.words().say("report.history-whole")
                : material.numbering()
                        .before(node, material.words().text(node.element().title()));
    }
}
