package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.Trend;
import org.essgrid.report.chart.TrendChart;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The overall score over the campaigns as lines, with all their figures and the dimensions' medians in tables. */
record OverallScoreOverTime(TrendContext context) implements Section {

    private static final double HEIGHT = 210;
    private static final double COUNT = 66;
    private static final double WIDEST_COLUMNS = 340;

    List<Block> blocks() {
        Element root = context.grid().root();
        Trend whole = context.trends().of(root);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(12));
        blocks.add(Heading.of(3, message("trends.whole-over-time")));
        if (whole.comparable().stream().flatMap(Optional::stream).count() > 1) {
            blocks.add(Paragraph.introduction(message("trends.chart-read")));
            blocks.add(new Block.Spacer(6));
            blocks.add(Figure.wide(HEIGHT, alternative(root, whole), chart(root, whole)));
            blocks.add(new Block.Spacer(9));
            blocks.add(figures(root, whole));
        } else {
            blocks.add(Paragraph.note(message("trends.no-chart")));
        }
        blocks.add(new Block.Spacer(15));
        blocks.add(medians());
        return blocks;
    }

    private TrendChart chart(Element root, Trend whole) {
        List<String> campaigns = new ArrayList<>();
        List<Optional<TrendChart.Line.Point>> all = new ArrayList<>();
        List<Optional<TrendChart.Middle>> middle = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            campaigns.add(context.column(i));
            Optional<Quartiles> quartiles = quartiles(whole, i);
            all.add(quartiles.map(found -> point(root, found)));
            middle.add(quartiles.map(found ->
                    new TrendChart.Middle(context.share(root, found.lower()), context.share(root, found.upper()))));
        }
        Optional<TrendChart.Line> steady = whole.panel()
                .map(found -> new TrendChart.Line(
                        message("trends.line-steady", found.members()),
                        found.quartiles().stream()
                                .map(one -> Optional.of(point(root, one)))
                                .toList()));
        List<Integer> revisions = context.revisions();
        return new TrendChart(
                campaigns,
                new TrendChart.Line(message("trends.line-all"), all),
                steady,
                middle,
                revisions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrendChart.Breaks(revisions, message("trends.revised"), false)),
                context.palette());
    }

    private static Optional<Quartiles> quartiles(Trend trend, int campaign) {
        return trend.comparable()
                .get(campaign)
                .map(summary -> summary.distribution().quartiles());
    }

    private TrendChart.Line.Point point(Element root, Quartiles quartiles) {
        return new TrendChart.Line.Point(
                context.share(root, quartiles.median()), context.figure(root, quartiles.median()));
    }

    private String alternative(Element root, Trend whole) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            String figure = quartiles(whole, i)
                    .map(found -> context.figure(root, found.median()))
                    .orElse(TrendContext.NONE);
            all.add(message("trends.point", context.campaign(i), figure));
        }
        return message("trends.chart-alt", texts().series(all));
    }

    /** The figures of the chart. */
    private Table figures(Element root, Trend whole) {
        boolean steady = whole.panel().isPresent();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("trends.col-campaign"))));
        for (String key : List.of("trends.col-scored", "trends.col-lower", "trends.col-median", "trends.col-upper")) {
            columns.add(TableColumn.fixed(COUNT, message(key)).numbers());
        }
        if (steady) {
            columns.add(TableColumn.fixed(
                            COUNT * 2,
                            message(
                                    "trends.col-steady",
                                    whole.panel().orElseThrow().members()))
                    .numbers());
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.campaign(i))));
            Optional<Trend.ComparableScores> summary = whole.comparable().get(i);
            cells.add(TableCell.of(
                    summary.map(found -> String.valueOf(found.distribution().members()))
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
            rows.add(TableRow.of(cells));
        }
        return Table.of(columns, rows);
    }

    private TableCell figure(Element element, Optional<java.math.BigDecimal> figure) {
        return TableCell.of(figure.map(found -> context.figure(element, found)).orElse(TrendContext.NONE));
    }

    /** The median of each dimension in each campaign. */
    private Table medians() {
        double width = Math.min(COUNT, WIDEST_COLUMNS / (context.last() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        for (int i = 0; i <= context.last(); i++) {
            columns.add(TableColumn.fixed(width, context.column(i)).numbers());
        }
        List<TableRow> rows = new ArrayList<>();
        for (Element element : context.compared()) {
            Trend trend = context.trends().of(element);
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.title(element))));
            for (int i = 0; i <= context.last(); i++) {
                cells.add(figure(element, quartiles(trend, i).map(Quartiles::median)));
            }
            rows.add(TableRow.of(cells));
        }
        return Table.of(columns, rows).captioned(Text.strong(message("trends.medians-caption")));
    }
}
