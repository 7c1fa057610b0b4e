package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.chart.SpreadRow;
import org.essgrid.report.context.BandMarks;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;

/** Draws how the scores of elements are spread. */
record SpreadDrawing(NetworkReportContext material) {

    /** More points than this are a smear: then the box alone is drawn. */
    static final int MOST_POINTS = 60;

    List<Block> of(List<? extends Element> elements) {
        List<SpreadRow> rows = elements.stream().map(this::row).toList();
        SpreadChart chart = new SpreadChart(rows, new BandMarks(material.words()).of(elements), material.palette());
        String sentence =
                material.words().series(elements.stream().map(this::sentence).toList());
        return List.of(Figure.wide(chart.height(), material.words().say("network.spread-alt", sentence), chart));
    }

    /** Whether members are few enough to be drawn as points. */
    boolean hasPoints() {
        return material.picture().participation().members() <= MOST_POINTS;
    }

    private SpreadRow row(Element element) {
        Optional<Distribution> found = material.distribution(element);
        return new SpreadRow(
                material.title(element),
                0,
                found.map(distribution -> box(element, distribution)),
                found.map(distribution -> points(element, distribution)).orElse(List.of()),
                OptionalDouble.empty(),
                found.map(distribution -> material.figure(
                                element, distribution.quartiles().median()))
                        .orElseGet(() -> none(element)));
    }

    private SpreadRow.Box box(Element element, Distribution found) {
        return box(
                element,
                found.quartiles(),
                OptionalDouble.of(material.share(element, found.min())),
                OptionalDouble.of(material.share(element, found.max())));
    }

    SpreadRow.Box box(Element element, Quartiles quartiles, OptionalDouble low, OptionalDouble high) {
        return new SpreadRow.Box(
                low,
                material.share(element, quartiles.lower()),
                material.share(element, quartiles.median()),
                material.share(element, quartiles.upper()),
                high);
    }

    private List<Double> points(Element element, Distribution found) {
        List<Double> points = new ArrayList<>();
        if (hasPoints()) {
            for (Distribution.Count count : found.counts()) {
                for (int i = 0; i < count.members(); i++) {
                    points.add(material.share(element, count.score()));
                }
            }
        }
        return points;
    }

    /** Why there is nothing to draw. */
    private String none(Element element) {
        boolean nobody = material.picture().of(element).scored() == 0;
        return material.words().say(nobody ? "network.nobody" : "network.withheld");
    }

    private String sentence(Element element) {
        return material.distribution(element)
                .map(found -> material.words()
                        .say(
                                "network.spread-of",
                                material.title(element),
                                figure(element, found.quartiles().median()),
                                figure(element, found.min()),
                                figure(element, found.max())))
                .orElseGet(() -> material.title(element) + " " + none(element));
    }

    private String figure(Element element, BigDecimal figure) {
        return material.figure(element, figure);
    }
}
