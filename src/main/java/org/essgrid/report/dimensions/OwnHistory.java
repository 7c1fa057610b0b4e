package org.essgrid.report.dimensions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.TrendChart;
import org.essgrid.report.chart.TrendLine;
import org.essgrid.report.material.Benchmarks;
import org.essgrid.report.material.Material;
import org.essgrid.report.pdf.block.Block;
import org.essgrid.report.pdf.block.Cell;
import org.essgrid.report.pdf.block.Column;
import org.essgrid.report.pdf.block.Figure;
import org.essgrid.report.pdf.block.Heading;
import org.essgrid.report.pdf.block.Paragraph;
import org.essgrid.report.pdf.block.Row;
import org.essgrid.report.pdf.block.Spacer;
import org.essgrid.report.pdf.block.Table;
import org.essgrid.report.pdf.style.Step;
import org.essgrid.report.words.Wording;

/**
 * The actor's scores over all of its campaigns, as a line and in a table. A single earlier campaign whose scores mean the
 * same stands beside today's in every bar and table already.
 */
record OwnHistory(Material material) {

    private static final double HEIGHT = 168;
    private static final double COUNT = 62;
    private static final double WIDEST_COLUMNS = 330;
    private static final String NONE = "–";

    List<Block> blocks() {
        List<Benchmarks.Campaign> history = history();
        boolean revised = history.stream().anyMatch(this::isRevised);
        if (history.isEmpty() || (history.size() == 1 && !revised)) {
            return List.of();
        }
        Wording words = material.words();
        String read = words.say("report.history-read");
        List<Block> blocks = new ArrayList<>(List.of(
                new Spacer(24),
                Heading.of(3, words.say("report.history")),
                Paragraph.of(revised ? read + " " + words.say("report.history-revised") : read)
                        .sized(Step.TABLE)
                        .leads(),
                new Spacer(6)));
        List<Optional<TrendLine.Point>> points = points();
        if (points.stream().flatMap(Optional::stream).count() > 1) {
            blocks.add(Figure.wide(HEIGHT, alternative(points), chart(points)));
            blocks.add(new Spacer(9));
        }
        blocks.add(table());
        return blocks;
    }

    private List<Benchmarks.Campaign> history() {
        return material.request().benchmarks().history();
    }

    private boolean isRevised(Benchmarks.Campaign campaign) {
        return nodes().stream().anyMatch(node -> campaign.otherwise().containsKey(node.id()));
    }

    /** The whole and the dimensions. */
    private List<NodeResult> nodes() {
        List<NodeResult> nodes = new ArrayList<>(List.of(material.assessment().root()));
        nodes.addAll(material.assessment().dimensions());
        return nodes;
    }

    private List<String> campaigns() {
        Wording words = material.words();
        List<String> campaigns = new ArrayList<>(history().stream()
                .map(campaign -> words.print(campaign.label()))
                .toList());
        String own = material.assessment().answers().actor().campaign();
        campaigns.add(own.isBlank() ? words.say("report.now") : words.print(own));
        return campaigns;
    }

    private List<Optional<TrendLine.Point>> points() {
        NodeResult root = material.assessment().root();
        List<Optional<TrendLine.Point>> points = new ArrayList<>();
        for (Benchmarks.Campaign campaign : history()) {
            points.add(campaign.published(root.id()).map(score -> point(root.element(), score)));
        }
        points.add(root.score().map(Score::published).map(score -> point(root.element(), score)));
        return points;
    }

    private TrendLine.Point point(Element root, BigDecimal score) {
        double share = score.doubleValue() / root.publication().outOf().doubleValue();
        return new TrendLine.Point(share, material.scores().figure(root, score));
    }

    private TrendChart chart(List<Optional<TrendLine.Point>> points) {
        Wording words = material.words();
        List<Integer> breaks = new ArrayList<>();
        String root = material.assessment().root().id();
        for (int i = 0; i < history().size(); i++) {
            boolean changes = history().get(i).otherwise().containsKey(root)
                    && (i + 1 == history().size()
                            || history().get(i + 1).scores().containsKey(root));
            if (changes) {
                breaks.add(i + 1);
            }
        }
        return new TrendChart(
                campaigns(),
                new TrendLine(words.say("report.history-whole"), points),
                Optional.empty(),
                List.of(),
                breaks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrendChart.Breaks(breaks, words.say("report.history-break"), true)),
                material.palette());
    }

    private String alternative(List<Optional<TrendLine.Point>> points) {
        Wording words = material.words();
        List<String> campaigns = campaigns();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            String figure = points.get(i).map(TrendLine.Point::figure).orElse(NONE);
            told.add(words.say("report.history-point", campaigns.get(i), figure));
        }
        return words.say("report.history-alt", words.series(told));
    }

    private Table table() {
        Wording words = material.words();
        List<String> campaigns = campaigns();
        double width = Math.min(COUNT, WIDEST_COLUMNS / campaigns.size());
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(words.say("report.col-dimension"))));
        for (String campaign : campaigns) {
            columns.add(Column.fixed(width).numbers());
            header.add(Cell.of(campaign));
        }
        return Table.of(
                columns, new Row(header, false), nodes().stream().map(this::row).toList());
    }

    private Row row(NodeResult node) {
        Element element = node.element();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title(node))));
        for (Benchmarks.Campaign campaign : history()) {
            String mark = campaign.otherwise().containsKey(node.id()) ? "\u00A0*" : "";
            cells.add(Cell.of(campaign.published(node.id())
                    .map(score -> material.scores().figure(element, score) + mark)
                    .orElse(NONE)));
        }
        cells.add(Cell.of(material.scores().figure(node)));
        return new Row(cells, false);
    }

    private String title(NodeResult node) {
        return node.id().equals(material.grid().id())
                ? material.words().say("report.history-whole")
                : material.numbering()
                        .before(node, material.words().text(node.element().title()));
    }
}
