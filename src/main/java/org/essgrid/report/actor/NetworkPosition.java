package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Element;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ChartLevels;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** The actor's position among the scores of its network, in which no other member can be recognised. */
record NetworkPosition(ReportContext context) implements Section {

    private static final double NUMBER = 62;
    private static final double WIDE = 92;

    List<Block> blocks() {
        Optional<Benchmarks.Network> network = context.request().benchmarks().network();
        if (network.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(2, message("network.place"), "network")));
        network.get().closed().ifPresent(closed -> blocks.add(Paragraph.introduction(closedCampaign(closed))));
        int floor = network.get().floor();
        boolean then = network.get().closed().isPresent();
        String none = then ? "network.place-none-then" : "network.place-none";
        if (nodes().stream().allMatch(node -> spread(node).isEmpty())) {
            blocks.add(Paragraph.note(message(none, floor)));
            return blocks;
        }
        boolean withheld = nodes().stream().anyMatch(node -> spread(node).isEmpty());
        String few = then ? "network.place-withheld-then" : "network.place-withheld";
        String read = message("network.place-read");
        blocks.add(Paragraph.introduction(withheld ? read + " " + message(few, floor) : read));
        blocks.add(new Block.Spacer(6));
        blocks.add(figure());
        blocks.add(new Block.Spacer(9));
        blocks.add(table());
        return blocks;
    }

    private String closedCampaign(Benchmarks.Network.Closed closed) {
        return message(
                closed.again() ? "network.place-then-again" : "network.place-then",
                texts().print(closed.label()),
                texts().date(closed.date()));
    }

    /** The whole, and the dimensions. */
    private List<NodeResult> nodes() {
        List<NodeResult> nodes = new ArrayList<>(List.of(context.assessment().root()));
        nodes.addAll(context.assessment().dimensions());
        return nodes;
    }

    private Optional<Distribution> spread(NodeResult node) {
        return context.request().benchmarks().spread(node.element());
    }

    private String title(NodeResult node) {
        return node.id().equals(context.grid().id())
                ? message("network.whole")
                : context.numbering().before(node, texts().text(node.element().title()));
    }

    private Figure figure() {
        List<SpreadChart.Row> rows = nodes().stream().map(this::row).toList();
        List<Element> elements = nodes().stream().map(NodeResult::element).toList();
        SpreadChart chart = new SpreadChart(rows, new ChartLevels(texts()).of(elements), context.palette());
        String sentence = texts().series(nodes().stream()
                .map(node -> title(node) + " " + context.scores().full(node))
                .toList());
        return Figure.wide(chart.height(), message("network.place-alt", sentence), chart);
    }

    private SpreadChart.Row row(NodeResult node) {
        return new SpreadChart.Row(
                title(node),
                0,
                spread(node)
                        .map(spread -> new SpreadChart.Row.Box(
                                OptionalDouble.empty(),
                                share(node, spread.quartiles().lower()),
                                share(node, spread.quartiles().median()),
                                share(node, spread.quartiles().upper()),
                                OptionalDouble.empty())),
                List.of(),
                ThemesFigure.share(node),
                context.scores().figure(node));
    }

    private static double share(NodeResult node, BigDecimal figure) {
        return figure.doubleValue() / node.element().publication().outOf().doubleValue();
    }

    private Table table() {
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("report.col-dimension")),
                TableColumn.fixed(NUMBER, message("report.col-score")).numbers(),
                TableColumn.fixed(NUMBER, message("network.col-median")).numbers(),
                TableColumn.fixed(WIDE, message("network.col-quartiles")).numbers(),
                TableColumn.fixed(WIDE, message("network.col-place")).numbers());
        return Table.of(columns, nodes().stream().map(this::figures).toList());
    }

    private TableRow figures(NodeResult node) {
        Optional<Distribution> spread = spread(node);
        return TableRow.of(
                title(node),
                context.scores().figure(node),
                spread.map(s -> figure(node, s.quartiles().median())).orElse("–"),
                spread.map(s -> figure(node, s.quartiles().lower()) + "\u00A0–\u00A0"
                                + figure(node, s.quartiles().upper()))
                        .orElse("–"),
                spread.flatMap(s -> node.score().map(own -> place(s, own))).orElse("–"));
    }

    private String figure(NodeResult node, BigDecimal figure) {
        Element element = node.element();
        return context.scores()
                .figure(element, Histogram.counted(element.publication()).round(figure));
    }

    private String place(Distribution spread, Score own) {
        return message("network.of", texts().value(spread.below(own.published())), texts().value(spread.members()));
    }
}
