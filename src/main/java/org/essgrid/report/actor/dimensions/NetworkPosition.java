package org.essgrid.report.actor.dimensions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.chart.SpreadRow;
import org.essgrid.report.context.BandMarks;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Where the actor stands among the scores of its network, of which no other member can be recognised. */
record NetworkPosition(ReportContext material) {

    private static final double NUMBER = 62;
    private static final double WIDE = 92;

    List<Block> blocks() {
        ReportTexts words = material.words();
        Optional<Benchmarks.Network> network = material.request().benchmarks().network();
        if (network.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(24), Heading.of(3, words.say("network.place"))));
        network.get()
                .closed()
                .ifPresent(closed ->
                        blocks.add(Paragraph.of(then(closed)).sized(Step.TABLE).leads()));
        int floor = network.get().floor();
        boolean then = network.get().closed().isPresent();
        String none = then ? "network.place-none-then" : "network.place-none";
        if (nodes().stream().allMatch(node -> spread(node).isEmpty())) {
            blocks.add(Paragraph.of(words.say(none, floor)).sized(Step.TABLE));
            return blocks;
        }
        boolean withheld = nodes().stream().anyMatch(node -> spread(node).isEmpty());
        String few = then ? "network.place-withheld-then" : "network.place-withheld";
        String read = words.say("network.place-read");
        blocks.add(Paragraph.of(withheld ? read + " " + words.say(few, floor) : read)
                .sized(Step.TABLE)
                .leads());
        blocks.add(new Spacer(6));
        blocks.add(figure());
        blocks.add(new Spacer(9));
        blocks.add(table());
        return blocks;
    }

    private String then(Benchmarks.Network.Closed closed) {
        ReportTexts words = material.words();
        return words.say(
                closed.again() ? "network.place-then-again" : "network.place-then",
                words.print(closed.label()),
                words.date(closed.date()));
    }

    /** The whole, and the dimensions. */
    private List<NodeResult> nodes() {
        List<NodeResult> nodes = new ArrayList<>(List.of(material.assessment().root()));
        nodes.addAll(material.assessment().dimensions());
        return nodes;
    }

    private Optional<Distribution> spread(NodeResult node) {
        return material.request().benchmarks().spread(node.element());
    }

    private String title(NodeResult node) {
        return node.id().equals(material.grid().id())
                ? material.words().say("network.whole")
                : material.numbering()
                        .before(node, material.words().text(node.element().title()));
    }

    private Figure figure() {
        List<SpreadRow> rows = nodes().stream().map(this::row).toList();
        List<Element> elements = nodes().stream().map(NodeResult::element).toList();
        SpreadChart chart = new SpreadChart(rows, new BandMarks(material.words()).of(elements), material.palette());
        String sentence = material.words()
                .series(nodes().stream()
                        .map(node -> title(node) + " " + material.scores().full(node))
                        .toList());
        return Figure.wide(chart.height(), material.words().say("network.place-alt", sentence), chart);
    }

    private SpreadRow row(NodeResult node) {
        return new SpreadRow(
                title(node),
                0,
                spread(node)
                        .map(spread -> new SpreadRow.Box(
                                OptionalDouble.empty(),
                                share(node, spread.quartiles().lower()),
                                share(node, spread.quartiles().median()),
                                share(node, spread.quartiles().upper()),
                                OptionalDouble.empty())),
                List.of(),
                DimensionsRadar.share(node),
                material.scores().figure(node));
    }

    private static double share(NodeResult node, BigDecimal figure) {
        return figure.doubleValue() / node.element().publication().outOf().doubleValue();
    }

    private Table table() {
        ReportTexts words = material.words();
        List<TableColumn> columns = List.of(
                TableColumn.share(1),
                TableColumn.fixed(NUMBER).numbers(),
                TableColumn.fixed(NUMBER).numbers(),
                TableColumn.fixed(WIDE).numbers(),
                TableColumn.fixed(WIDE).numbers());
        TableRow header = TableRow.of(
                words.say("report.col-dimension"),
                words.say("report.col-score"),
                words.say("network.col-median"),
                words.say("network.col-quartiles"),
                words.say("network.col-place"));
        return Table.of(columns, header, nodes().stream().map(this::figures).toList());
    }

    private TableRow figures(NodeResult node) {
        Optional<Distribution> spread = spread(node);
        return TableRow.of(
                title(node),
                material.scores().figure(node),
                spread.map(s -> figure(node, s.quartiles().median())).orElse("–"),
                spread.map(s -> figure(node, s.quartiles().lower()) + "\u00A0–\u00A0"
                                + figure(node, s.quartiles().upper()))
                        .orElse("–"),
                spread.flatMap(s -> node.score().map(own -> place(s, own))).orElse("–"));
    }

    private String figure(NodeResult node, BigDecimal figure) {
        Element element = node.element();
        return material.scores().figure(element, element.publication().round(figure));
    }

    private String place(Distribution spread, Score own) {
        ReportTexts words = material.words();
        return words.say("network.of", words.value(spread.below(own.published())), words.value(spread.members()));
    }
}
