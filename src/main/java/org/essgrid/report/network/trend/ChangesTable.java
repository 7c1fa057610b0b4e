package org.essgrid.report.network.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The changes since the last campaign and since the first: those of the same actors apart from those of the sample. */
record ChangesTable(TrendContext context) implements Section {

    /** How many columns of figures the table has. */
    private static final int FIGURES = 8;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Spacer(18),
                Heading.of(3, message("trends.same-and-sample")),
                Paragraph.introduction(message("trends.same-read")),
                new Block.Spacer(6)));
        for (CampaignSpan span : context.spans()) {
            blocks.add(table(span).captioned(Text.strong(context.span(span))));
            blocks.add(new Block.Spacer(12));
        }
        return blocks;
    }

    private Table table(CampaignSpan span) {
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("report.col-dimension")),
                TableColumn.fixed(42, message("trends.col-before")).numbers(),
                TableColumn.fixed(39, message("trends.col-after")).numbers(),
                TableColumn.fixed(45, message("trends.col-all")).numbers(),
                TableColumn.fixed(56, message("trends.col-same")).numbers(),
                TableColumn.fixed(60, message("trends.col-sample")).numbers(),
                TableColumn.fixed(51, message("trends.col-change-median")).numbers(),
                TableColumn.fixed(49, message("trends.col-risen")).numbers(),
                TableColumn.fixed(49, message("trends.col-fallen")).numbers());
        List<TableRow> rows = context.compared().stream()
                .map(element -> row(element, context.trends().of(element), span))
                .toList();
        return Table.of(columns, rows);
    }

    private TableRow row(Element element, Trend trend, CampaignSpan span) {
        Optional<ScoreChange> change = trend.over(span);
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.title(element))));
        if (change.isEmpty()) {
            cells.add(TableCell.of(message("trends.not-comparable")).spanning(FIGURES));
            return TableRow.of(cells);
        }
        Optional<BigDecimal> before = context.mean(trend, span.from());
        Optional<BigDecimal> after = context.mean(trend, span.to());
        cells.add(figure(before.map(mean -> context.figure(element, mean))));
        cells.add(figure(after.map(mean -> context.figure(element, mean))));
        cells.add(figure(before.flatMap(from -> after.map(to -> context.change(element, to.subtract(from))))));
        cells.add(split(element, change.get(), ScoreChange.Split::same));
        cells.add(split(element, change.get(), ScoreChange.Split::sample));
        Optional<ScoreChange.Same> same = change.get().same();
        cells.add(figure(same.map(found -> context.change(element, found.median()))));
        cells.add(figure(same.map(found -> String.valueOf(found.risen()))));
        cells.add(figure(same.map(found -> String.valueOf(found.fallen()))));
        return TableRow.of(cells);
    }

    private TableCell split(Element element, ScoreChange change, Function<ScoreChange.Split, BigDecimal> figure) {
        return figure(change.split().map(figure).map(found -> context.change(element, found)));
    }

    private static TableCell figure(Optional<String> figure) {
        return TableCell.of(figure.orElse(TrendContext.NONE));
    }
}
