package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.BarChart;
import org.essgrid.report.chart.Radar;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.chart.RadarChart;
import org.essgrid.report.context.BandMarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Paragraph;

/** Charts of dimensions: a radar, bars where their number does not suit a radar, or a sentence without scores. */
record DimensionsCharts(ReportContext context) implements Section {

    private static final double HEIGHT = 243;

    List<Block> blocks() {
        List<NodeResult> dimensions = context.assessment().dimensions();
        if (dimensions.stream().noneMatch(d -> d.score().isPresent())) {
            return List.of(Paragraph.of(message("report.no-chart")));
        }
        if (!Radar.suits(dimensions.size())) {
            return List.of(bars(dimensions));
        }
        return List.of(
                Figure.wide(HEIGHT, alternative(dimensions), new RadarChart(radar(dimensions), context.palette())));
    }

    private String alternative(List<NodeResult> dimensions) {
        return message("report.radar-alt", dimensions.size(), sentence(dimensions));
    }

    private Radar radar(List<NodeResult> dimensions) {
        List<Radar.Spoke> spokes = dimensions.stream()
                .map(d -> new Radar.Spoke(
                        texts().text(d.element().title()), context.scores().full(d)))
                .toList();
        Outline now = outline(message("report.now"), dimensions, DimensionsCharts::share);
        List<Outline> others = new ArrayList<>();
        for (Map.Entry<Horizon, Assessment> target : context.targets().entrySet()) {
            String name = message("report.target", target.getKey().years());
            others.add(outline(
                    name, dimensions, d -> share(target.getValue().node(d.id()).orElseThrow())));
        }
        context.request().benchmarks().earlier().ifPresent(earlier -> {
            String name = message("report.campaign", texts().print(earlier.label()));
            others.add(outline(name, dimensions, d -> context.earlier(d.element())));
        });
        if (context.request().benchmarks().hasMedians()) {
            others.add(outline(context.medianName(), dimensions, d -> context.median(d.element())));
        }
        return new Radar(spokes, now, others);
    }

    private static Outline outline(
            String name, List<NodeResult> dimensions, Function<NodeResult, OptionalDouble> share) {
        return new Outline(name, dimensions.stream().map(share).toList());
    }

    /** A score as it is drawn, 0..1: one that a penalty took below 0 is drawn as 0; empty without a score. */
    static OptionalDouble share(NodeResult result) {
        return result.score()
                .map(s -> OptionalDouble.of(Math.max(0, s.exact())))
                .orElse(OptionalDouble.empty());
    }

    /** Bars of nodes, themes indented below their dimension. */
    Figure bars(List<NodeResult> nodes) {
        BarChart chart = barChart(nodes);
        String sentence = message("report.bars-alt", sentence(nodes));
        return Figure.wide(chart.height(), sentence, chart);
    }

    private BarChart barChart(List<NodeResult> nodes) {
        List<BarChart.Bar> bars = nodes.stream()
                .map(node -> bar(node, context.numbering().isTheme(node) ? 1 : 0))
                .toList();
        List<Element> elements = nodes.stream().map(NodeResult::element).toList();
        return new BarChart(bars, new BandMarks(texts()).of(elements), context.palette());
    }

    /** Dimensions, each followed by its themes. */
    List<NodeResult> withThemes() {
        List<NodeResult> all = new ArrayList<>();
        context.assessment().dimensions().forEach(dimension -> collect(dimension, all));
        return all;
    }

    private static void collect(NodeResult node, List<NodeResult> all) {
        all.add(node);
        if (node instanceof GroupResult group) {
            group.parts().stream()
                    .map(Contribution::result)
                    .filter(GroupResult.class::isInstance)
                    .forEach(child -> collect(child, all));
        }
    }

    private BarChart.Bar bar(NodeResult node, int depth) {
        String title =
                context.numbering().before(node, texts().text(node.element().title()));
        ScoreWords scores = context.scores();
        return new BarChart.Bar(
                title,
                depth,
                share(node),
                scores.full(node),
                scores.band(node),
                context.colourScale().ink(node),
                context.earlier(node.element()));
    }

    /** What a chart of nodes shows, with its numbers: {@code Gouvernance 52,1 ; Finances non calculable}. */
    private String sentence(List<NodeResult> nodes) {
        return texts().series(nodes.stream()
                .map(node -> texts().text(node.element().title()) + " "
                        + context.scores().full(node))
                .toList());
    }
}
