package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.chart.Radar;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.chart.RadarChart;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;

/** The themes as a radar, for readers who ask for one; nothing where their number does not suit it. */
record RadarSection(ReportContext context) implements Section {

    private static final double HEIGHT = 300;

    List<Block> blocks() {
        List<NodeResult> themes = context.assessment().dimensions();
        if (!Radar.suits(themes.size())
                || themes.stream().allMatch(theme -> theme.score().isEmpty())) {
            return List.of();
        }
        List<Radar.Spoke> spokes = themes.stream()
                .map(theme -> new Radar.Spoke(
                        texts().text(theme.element().title()), context.scores().whole(theme)))
                .toList();
        List<Outline> others = new ArrayList<>();
        context.targets().forEach((horizon, reached) -> {
            others.clear();
            others.add(outline(
                    message("report.target", horizon.years()),
                    themes,
                    theme -> ThemesFigure.share(reached.node(theme.id()).orElseThrow())));
        });
        Radar radar = new Radar(spokes, outline(message("report.now"), themes, ThemesFigure::share), others);
        String all = texts().series(spokes.stream()
                .map(spoke -> spoke.label() + " " + spoke.figure())
                .toList());
        return List.of(
                Heading.of(2, message("report.radar")),
                Figure.wide(HEIGHT, message("report.themes-alt", all), new RadarChart(radar, context.palette())));
    }

    private static Outline outline(String name, List<NodeResult> themes, Function<NodeResult, OptionalDouble> share) {
        return new Outline(name, themes.stream().map(share).toList());
    }
}
