package org.essgrid.report.actor.dimensions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.chart.Radar;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.chart.RadarChart;
import org.essgrid.report.context.ChartSentence;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.text.ReportTexts;

/** The shape of the dimensions on the first page: a radar, bars where a radar would not suit, or words. */
public record DimensionsRadar(ReportContext material) {

    private static final double HEIGHT = 243;

    public List<Block> blocks() {
        List<NodeResult> dimensions = material.assessment().dimensions();
        if (dimensions.stream().noneMatch(d -> d.score().isPresent())) {
            return List.of(Paragraph.of(material.words().say("report.no-chart")));
        }
        if (!Radar.suits(dimensions.size())) {
            return List.of(new DimensionsBars(material).figure(dimensions));
        }
        return List.of(
                Figure.wide(HEIGHT, alternative(dimensions), new RadarChart(radar(dimensions), material.palette())));
    }

    private String alternative(List<NodeResult> dimensions) {
        return material.words().say("report.radar-alt", dimensions.size(), new ChartSentence(material).of(dimensions));
    }

    private Radar radar(List<NodeResult> dimensions) {
        ReportTexts words = material.words();
        List<Radar.Spoke> spokes = dimensions.stream()
                .map(d -> new Radar.Spoke(
                        words.text(d.element().title()), material.scores().full(d)))
                .toList();
        Outline now = outline(words.say("report.now"), dimensions, DimensionsRadar::share);
        List<Outline> others = new ArrayList<>();
        for (Map.Entry<Horizon, Assessment> target : material.targets().entrySet()) {
            String name = words.say("report.target", target.getKey().years());
            others.add(outline(
                    name, dimensions, d -> share(target.getValue().node(d.id()).orElseThrow())));
        }
        material.request().benchmarks().earlier().ifPresent(earlier -> {
            String name = words.say("report.campaign", words.print(earlier.label()));
            others.add(outline(name, dimensions, d -> material.earlier(d.element())));
        });
        if (material.request().benchmarks().hasMedians()) {
            others.add(outline(material.medianName(), dimensions, d -> material.median(d.element())));
        }
        return new Radar(spokes, now, others);
    }

    private static Outline outline(
            String name, List<NodeResult> dimensions, Function<NodeResult, OptionalDouble> share) {
        return new Outline(name, dimensions.stream().map(share).toList());
    }

    /** What is drawn of a score: a penalty may have taken it below 0, which has no length. */
    static OptionalDouble share(NodeResult result) {
        return result.score()
                .map(s -> OptionalDouble.of(Math.max(0, s.exact())))
                .orElse(OptionalDouble.empty());
    }
}
