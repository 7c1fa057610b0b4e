package org.essgrid.report.network.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.Trend;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The scores of all members of each campaign, published and on the common scale, in tables. */
record ScoresOfAllMembers(TrendContext context) implements Section {

    private static final double COUNT = 58;
    private static final double WIDEST_COLUMNS = 340;

    List<Block> blocks() {
        Element root = context.grid().root();
        return List.of(
                figures(root, context.trends().of(root)).captioned(Text.strong(message("trends.whole-over-time"))),
                new Block.Spacer(12),
                medians());
    }

    private static Optional<Quartiles> quartiles(Trend trend, int campaign) {
        return trend.comparable()
                .get(campaign)
                .map(summary -> summary.distribution().quartiles());
    }

    /** The published median next to the figures on the common scale. */
    private Table figures(Element root, Trend whole) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("trends.col-campaign"))));
        for (String key : List.of(
                "trends.col-published",
                "trends.col-scored",
                "trends.col-lower",
                "trends.col-median",
                "trends.col-upper")) {
            columns.add(TableColumn.fixed(COUNT, message(key)).numbers());
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            Optional<Quartiles> found = quartiles(whole, i);
            rows.add(TableRow.of(List.of(
                    TableCell.of(context.campaign(i)),
                    figure(
                            root,
                            whole.published()
                                    .get(i)
                                    .map(published -> published.quartiles().median())),
                    TableCell.of(whole.comparable()
                            .get(i)
                            .map(scores -> texts().value(scores.distribution().members()))
                            .orElse(TrendContext.NONE)),
                    figure(root, found.map(Quartiles::lower)),
                    figure(root, found.map(Quartiles::median)),
                    figure(root, found.map(Quartiles::upper)))));
        }
        return Table.of(columns, rows);
    }

    private TableCell figure(Element element, Optional<BigDecimal> figure) {
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
