package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.Trend;
import org.essgrid.report.chart.TrendChart;
import org.essgrid.report.chart.TrendLine;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The whole score over the campaigns as lines, with all their figures and the dimensions' medians in tables. */
record OverallScoreOverTime(TrendContext material) {

    private static final double HEIGHT = 210;
    private static final double COUNT = 58;
    private static final double WIDEST_COLUMNS = 340;

    List<Block> blocks() {
        ReportTexts words = material.words();
        Element root = material.grid().root();
        Trend whole = material.trends().of(root);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(12));
        blocks.add(Heading.of(3, words.say("trends.whole-over-time")));
        if (whole.comparable().stream().flatMap(Optional::stream).count() > 1) {
            blocks.add(Paragraph.of(words.say("trends.chart-read"))
                    .sized(Step.TABLE)
                    .leads());
            blocks.add(new Spacer(6));
            blocks.add(Figure.wide(HEIGHT, alternative(root, whole), chart(root, whole)));
            blocks.add(new Spacer(9));
            blocks.add(figures(root, whole));
        } else {
            blocks.add(Paragraph.of(words.say("trends.no-chart")).sized(Step.TABLE));
        }
        blocks.add(new Spacer(15));
        blocks.add(medians());
        return blocks;
    }

    private TrendChart chart(Element root, Trend whole) {
        ReportTexts words = material.words();
        List<String> campaigns = new ArrayList<>();
        List<Optional<TrendLine.Point>> all = new ArrayList<>();
        List<Optional<TrendChart.Middle>> middle = new ArrayList<>();
        for (int i = 0; i <= material.last(); i++) {
            campaigns.add(material.column(i));
            Optional<Quartiles> quartiles = quartiles(whole, i);
            all.add(quartiles.map(found -> point(root, found)));
            middle.add(quartiles.map(found ->
                    new TrendChart.Middle(material.share(root, found.lower()), material.share(root, found.upper()))));
        }
        Optional<TrendLine> steady = whole.panel()
                .map(found -> new TrendLine(
                        words.say("trends.line-steady", found.members()),
                        found.quartiles().stream()
                                .map(one -> Optional.of(point(root, one)))
                                .toList()));
        List<Integer> revisions = material.revisions();
        return new TrendChart(
                campaigns,
                new TrendLine(words.say("trends.line-all"), all),
                steady,
                middle,
                revisions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrendChart.Breaks(revisions, words.say("trends.revised"), false)),
                material.palette());
    }

    private static Optional<Quartiles> quartiles(Trend trend, int campaign) {
        return trend.comparable()
                .get(campaign)
                .map(standing -> standing.distribution().quartiles());
    }

    private TrendLine.Point point(Element root, Quartiles quartiles) {
        return new TrendLine.Point(material.share(root, quartiles.median()), material.figure(root, quartiles.median()));
    }

    private String alternative(Element root, Trend whole) {
        ReportTexts words = material.words();
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= material.last(); i++) {
            String figure = quartiles(whole, i)
                    .map(found -> material.figure(root, found.median()))
                    .orElse(TrendContext.NONE);
            all.add(words.say("trends.point", material.campaign(i), figure));
        }
        return words.say("trends.chart-alt", words.series(all));
    }

    /** What the chart shows. */
    private Table figures(Element root, Trend whole) {
        ReportTexts words = material.words();
        boolean steady = whole.panel().isPresent();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("trends.col-campaign"))));
        for (String key : List.of("trends.col-scored", "trends.col-lower", "trends.col-median", "trends.col-upper")) {
            columns.add(TableColumn.fixed(COUNT).numbers());
            header.add(TableCell.of(words.say(key)));
        }
        if (steady) {
            columns.add(TableColumn.fixed(COUNT * 2).numbers());
            header.add(TableCell.of(
                    words.say("trends.col-steady", whole.panel().orElseThrow().members())));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i <= material.last(); i++) {
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.campaign(i))));
            Optional<Trend.ComparableScores> standing = whole.comparable().get(i);
            cells.add(TableCell.of(
                    standing.map(found -> String.valueOf(found.distribution().members()))
                            .orElse(TrendContext.NONE)));
            Optional<Quartiles> found = quartiles(whole, i);
            cells.add(figure(root, found.map(Quartiles::lower)));
            cells.add(figure(root, found.map(Quartiles::median)));
            cells.add(figure(root, found.map(Quartiles::upper)));
            if (steady) {
                cells.add(figure(
                        root,
                        Optional.of(
                                whole.panel().orElseThrow().quartiles().get(i).median())));
            }
            rows.add(new TableRow(cells, false));
        }
        return Table.of(columns, new TableRow(header, false), rows);
    }

    private TableCell figure(Element element, Optional<java.math.BigDecimal> figure) {
        return TableCell.of(figure.map(found -> material.figure(element, found)).orElse(TrendContext.NONE));
    }

    /** Of each dimension in each campaign. */
    private Table medians() {
        ReportTexts words = material.words();
        double width = Math.min(COUNT, WIDEST_COLUMNS / (material.last() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-dimension"))));
        for (int i = 0; i <= material.last(); i++) {
            columns.add(TableColumn.fixed(width).numbers());
            header.add(TableCell.of(material.column(i)));
        }
        List<TableRow> rows = new ArrayList<>();
        for (Element element : material.compared()) {
            Trend trend = material.trends().of(element);
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.title(element))));
            for (int i = 0; i <= material.last(); i++) {
                cells.add(figure(element, quartiles(trend, i).map(Quartiles::median)));
            }
            rows.add(new TableRow(cells, false));
        }
        return Table.of(columns, new TableRow(header, false), rows)
                .captioned(Text.of(words.say("trends.medians-caption")));
    }
}
