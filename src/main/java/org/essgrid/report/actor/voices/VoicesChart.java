package org.essgrid.report.actor.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.report.chart.RangeChart;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Figure;
import org.essgrid.report.style.Theme;
import org.essgrid.report.text.ReportTexts;

/** How far the figures lie apart: by dimension, or where dimensions cannot be compared by criterion. */
record VoicesChart(ReportContext material) {

    /** What one row of the chart shows: scores, 0..1, by whose they are. */
    private record Line(String label, Map<String, Double> scores) {}

    Figure ofDimensions(List<DimensionVoices> dimensions) {
        FigureWords figures = new FigureWords(material.words());
        List<Line> lines = new ArrayList<>();
        for (DimensionVoices dimension : dimensions) {
            Map<String, Double> scores = new LinkedHashMap<>();
            dimension.scores().forEach((college, score) -> scores.put(figures.label(college), score));
            lines.add(new Line(title(dimension.dimension().id()), scores));
        }
        return figure(lines);
    }

    Figure ofCriteria(List<CriterionVoices> criteria) {
        FigureWords words = new FigureWords(material.words());
        List<Line> lines = new ArrayList<>();
        for (CriterionVoices voices : criteria) {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (CriterionVoices.Figure figure : voices.figures()) {
                figure.score().ifPresent(score -> scores.put(words.names(figure), score));
            }
            lines.add(new Line(title(voices.criterion()), scores));
        }
        return figure(lines);
    }

    private Figure figure(List<Line> lines) {
        Set<String> names = new LinkedHashSet<>();
        lines.forEach(line -> names.addAll(line.scores().keySet()));
        List<RangeChart.Row> rows = lines.stream()
                .map(line -> new RangeChart.Row(
                        line.label(),
                        names.stream().map(name -> score(line, name)).toList()))
                .toList();
        RangeChart chart = new RangeChart(List.copyOf(names), rows, material.palette());
        ReportTexts words = material.words();
        String alternative = words.say(
                "report.voices-alt",
                words.series(lines.stream().map(this::sentence).toList()));
        double height = chart.height(Theme.standard().textWidth());
        return Figure.wide(height, alternative, chart);
    }

    private static OptionalDouble score(Line line, String name) {
        Double score = line.scores().get(name);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private String sentence(Line line) {
        ReportTexts words = material.words();
        List<String> figures = new ArrayList<>();
        line.scores().forEach((name, score) -> figures.add(name + " " + words.outOfHundred(score)));
        return words.say("report.label", line.label(), String.join(", ", figures));
    }

    private String title(String id) {
        return material.words()
                .text(material.assessment().node(id).orElseThrow().element().title());
    }
}
