package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.ChartPages;
import org.essgrid.report.chart.Level;
import org.essgrid.report.chart.ThemesChart;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ChartLevels;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** Nodes from the highest score to the lowest: its score today and with the targets reached. */
record ThemesFigure(ReportContext context, List<NodeResult> nodes, boolean dense) implements Section {

    private static final double ROW = 16;
    private static final double DENSE_ROW = 15;

    /** A heading that says how many are on which level, the legend, and the charts. */
    List<Block> blocks(int level) {
        List<NodeResult> sorted = sorted();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(level, title()));
        blocks.add(Paragraph.introduction(legend()).sized(FontSize.SMALL));
        ChartPages.of(
                        sorted,
                        node -> ThemesChart.height(texts().text(node.element().title()), rowHeight()))
                .forEach(part -> blocks.add(figure(part)));
        return blocks;
    }

    /** By score, the highest first; nodes without one last, in the order of the grid. */
    private List<NodeResult> sorted() {
        Comparator<NodeResult> byScore =
                Comparator.comparingDouble(node -> -share(node).orElse(-1));
        return nodes.stream().sorted(byScore).toList();
    }

    /** A score as it is drawn, 0..1: one that a penalty took below 0 is drawn as 0; empty without a score. */
    static OptionalDouble share(NodeResult result) {
        return result.score()
                .map(s -> OptionalDouble.of(Math.max(0, Math.min(1, s.exact()))))
                .orElse(OptionalDouble.empty());
    }

    /** {@code 4 thèmes « Exemplaire », 5 « Bien établi » et 4 « En chemin »}; without common levels, the order. */
    private String title() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NodeResult node : sorted()) {
            String band = context.scores().band(node);
            if (!band.isEmpty()) {
                counts.merge(band, 1, Integer::sum);
            }
        }
        if (counts.isEmpty() || levels().isEmpty()) {
            return message("report.themes-sorted");
        }
        List<String> words = new ArrayList<>();
        counts.forEach((band, count) ->
                words.add(message(words.isEmpty() ? "report.themes-on-level" : "report.on-level", count, band)));
        return texts().list(words);
    }

    private List<Level> levels() {
        return new ChartLevels(texts())
                .of(nodes.stream().map(NodeResult::element).toList());
    }

    private Text legend() {
        Text text = Text.EMPTY.coloured("●", context.palette().accent()).plain("\u00A0" + message("report.now"));
        if (nodes.stream().anyMatch(node -> aim(node).isPresent())) {
            int years = furthest().map(Map.Entry::getKey).orElseThrow().years();
            text = text.plain("    ").coloured("○", context.palette().aim()).plain("\u00A0" + aimName(years));
        }
        if (nodes.stream().anyMatch(node -> context.earlier(node.element()).isPresent())) {
            Benchmarks.Campaign last = context.request().benchmarks().earlier().orElseThrow();
            String label = texts().print(last.label());
            String named = last.isRecomputed() ? message("report.campaign-again", label) : label;
            text = text.plain("    ").bold("|").plain("\u00A0" + message("report.campaign", named));
        }
        if (nodes.stream().anyMatch(node -> context.median(node.element()).isPresent())) {
            text = text.plain("    ◊\u00A0" + context.medianName());
        }
        boolean provisional = nodes.stream().anyMatch(ThemesFigure::isProvisional);
        return provisional ? text.coloured("    *\u00A0" + message("report.provisional-mark"), muted()) : text;
    }

    private String aimName(int years) {
        return message("report.target", years);
    }

    private static boolean isProvisional(NodeResult node) {
        return node.score().map(score -> score.provisional()).orElse(false);
    }

    private Optional<Map.Entry<Horizon, Assessment>> furthest() {
        return context.targets().entrySet().stream().reduce((nearer, further) -> further);
    }

    /** The score with the furthest targets reached, if it is higher than today’s. */
    private OptionalDouble aim(NodeResult node) {
        OptionalDouble now = share(node);
        OptionalDouble then = furthest()
                .flatMap(target -> target.getValue().node(node.id()))
                .map(ThemesFigure::share)
                .orElse(OptionalDouble.empty());
        return now.isPresent() && then.isPresent() && then.getAsDouble() > now.getAsDouble() + 1e-9
                ? then
                : OptionalDouble.empty();
    }

    private double rowHeight() {
        return dense ? DENSE_ROW : ROW;
    }

    private Figure figure(List<NodeResult> part) {
        ThemesChart chart =
                new ThemesChart(part.stream().map(this::row).toList(), levels(), rowHeight(), context.palette());
        return Figure.wide(chart.height(), alternative(part), chart);
    }

    private ThemesChart.Row row(NodeResult node) {
        Element element = node.element();
        String title = texts().text(element.title());
        return new ThemesChart.Row(
                isProvisional(node) ? title + "\u00A0*" : title,
                0,
                share(node),
                aim(node),
                context.earlier(element),
                context.median(element),
                node.score().isPresent() ? context.scores().whole(node) : state(node));
    }

    /** Why there is no score; where answers are missing, how many questions there are. */
    private String state(NodeResult node) {
        long open = ReportContext.criteriaOf(node).stream()
                .filter(c -> c.state() == ScoreState.MISSING)
                .count();
        return open > 0
                ? message("report.open-questions", open)
                : context.scores().state(node);
    }

    /** The finding first, then every figure. */
    private String alternative(List<NodeResult> part) {
        List<NodeResult> scored =
                part.stream().filter(node -> node.score().isPresent()).toList();
        String all = texts().series(part.stream()
                .map(node -> texts().text(node.element().title()) + " "
                        + context.scores().full(node))
                .toList());
        if (scored.size() < 2) {
            return message("report.themes-alt", all);
        }
        NodeResult high = scored.get(0);
        NodeResult low = scored.get(scored.size() - 1);
        return message(
                "report.themes-alt-extremes",
                texts().text(high.element().title()),
                context.scores().whole(high),
                texts().text(low.element().title()),
                context.scores().whole(low),
                all);
    }
}
