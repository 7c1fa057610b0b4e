package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;
import org.essgrid.report.chart.ChartPages;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.context.ChartLevels;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;

/** The chart of how the scores of elements are distributed. */
record SpreadDrawing(NetworkReportContext context) implements Section {

    /** More points than this would overlap: then only the box is drawn. */
    static final int MOST_POINTS = 60;

    /** Figures of as many rows as fit on a page. */
    List<Block> of(List<? extends Element> elements) {
        return ChartPages.of(List.<Element>copyOf(elements), element -> SpreadChart.height(context.name(element)))
                .stream()
                .<Block>map(this::figure)
                .toList();
    }

    private Figure figure(List<? extends Element> elements) {
        List<SpreadChart.Row> rows = elements.stream().map(this::row).toList();
        SpreadChart chart = new SpreadChart(rows, new ChartLevels(texts()).of(elements), context.palette());
        String all = message(
                "network.spread-alt",
                texts().series(elements.stream().map(this::sentence).toList()));
        List<Element> themes = sorted(elements);
        themes.removeIf(element ->
                context.isWhole(element) || context.distribution(element).isEmpty());
        String alternative = themes.size() < 2
                ? all
                : message("network.spread-extremes", extreme(themes.get(0)), extreme(themes.get(themes.size() - 1)))
                        + " " + all;
        return Figure.wide(chart.height(), alternative, chart);
    }

    private String extreme(Element element) {
        return message("network.level-count", context.name(element), figure(element, median(element)));
    }

    /** From the highest median to the lowest, after the whole; those without a median last. */
    List<Element> sorted(List<? extends Element> elements) {
        List<Element> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing((Element element) -> !context.isWhole(element))
                .thenComparingDouble(element -> -context.share(element, median(element))));
        return sorted;
    }

    private BigDecimal median(Element element) {
        return context.distribution(element)
                .map(found -> found.quartiles().median())
                .orElse(BigDecimal.valueOf(-1000));
    }

    /** Whether members are few enough, and may be shown, as points. */
    boolean hasPoints() {
        return !context.anonymous() && context.summary().participation().members() <= MOST_POINTS;
    }

    private SpreadChart.Row row(Element element) {
        Optional<Distribution> found = context.distribution(element);
        return new SpreadChart.Row(
                context.name(element),
                0,
                found.map(distribution -> box(element, distribution)),
                found.map(distribution -> points(element, distribution)).orElse(List.of()),
                OptionalDouble.empty(),
                found.map(distribution ->
                                figure(element, distribution.quartiles().median()))
                        .orElseGet(() -> none(element)));
    }

    private SpreadChart.Row.Box box(Element element, Distribution found) {
        return box(element, found.quartiles(), extreme(element, found.min()), extreme(element, found.max()));
    }

    /** The lowest or highest score is that of one member. */
    private OptionalDouble extreme(Element element, BigDecimal score) {
        return context.anonymous() ? OptionalDouble.empty() : OptionalDouble.of(context.share(element, score));
    }

    SpreadChart.Row.Box box(Element element, Quartiles quartiles, OptionalDouble low, OptionalDouble high) {
        return new SpreadChart.Row.Box(
                low,
                context.share(element, quartiles.lower()),
                context.share(element, quartiles.median()),
                context.share(element, quartiles.upper()),
                high);
    }

    private List<Double> points(Element element, Distribution found) {
        List<Double> points = new ArrayList<>();
        if (hasPoints()) {
            for (Distribution.Count count : found.counts()) {
                for (int i = 0; i < count.members(); i++) {
                    points.add(context.share(element, count.score()));
                }
            }
        }
        return points;
    }

    /** Why there is nothing to draw. */
    private String none(Element element) {
        boolean unscored = context.summary().of(element).scored() == 0;
        return message(unscored ? "network.nobody" : "network.withheld");
    }

    private String sentence(Element element) {
        return context.distribution(element)
                .map(found -> message(
                        context.anonymous() ? "network.spread-of-quartiles" : "network.spread-of",
                        context.name(element),
                        figure(element, found.quartiles().median()),
                        figure(element, context.anonymous() ? found.quartiles().lower() : found.min()),
                        figure(element, context.anonymous() ? found.quartiles().upper() : found.max())))
                .orElseGet(() -> context.name(element) + " " + none(element));
    }

    private String figure(Element element, BigDecimal figure) {
        return context.whole(element, figure);
    }
}
