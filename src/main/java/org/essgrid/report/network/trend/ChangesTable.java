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
import org.essgrid.report.document.Block;
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

/** The change on the same actors apart from that of the sample, since the last campaign and since the first. */
record ChangesTable(TrendContext material) {

    private static final List<Double> WIDTHS = List.of(39.0, 39.0, 45.0, 42.0, 64.0, 51.0, 47.0, 49.0);

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(
                new Spacer(18),
                Heading.of(3, words.say("trends.same-and-sample")),
                Paragraph.of(words.say("trends.same-read")).sized(Step.TABLE).leads(),
                new Spacer(6)));
        for (CampaignSpan span : material.spans()) {
            blocks.add(table(span).captioned(Text.of(material.span(span))));
            blocks.add(new Spacer(12));
        }
        return blocks;
    }

    private Table table(CampaignSpan span) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        WIDTHS.forEach(width -> columns.add(TableColumn.fixed(width).numbers()));
        TableRow header = TableRow.of(
                words.say("report.col-dimension"),
                words.say("trends.col-before"),
                words.say("trends.col-after"),
                words.say("trends.col-all"),
                words.say("trends.col-same"),
                words.say("trends.col-sample"),
                words.say("trends.col-change-median"),
                words.say("trends.col-risen"),
                words.say("trends.col-fallen"));
        List<TableRow> rows = material.compared().stream()
                .map(element -> row(element, material.trends().of(element), span))
                .toList();
        return Table.of(columns, header, rows);
    }

    private TableRow row(Element element, Trend trend, CampaignSpan span) {
        Optional<ScoreChange> change = trend.over(span);
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.title(element))));
        if (change.isEmpty()) {
            cells.add(
                    TableCell.of(material.words().say("trends.not-comparable")).over(WIDTHS.size()));
            return new TableRow(cells, false);
        }
        Optional<BigDecimal> before = material.mean(trend, span.from());
        Optional<BigDecimal> after = material.mean(trend, span.to());
        cells.add(figure(before.map(mean -> material.figure(element, mean))));
        cells.add(figure(after.map(mean -> material.figure(element, mean))));
        cells.add(figure(before.flatMap(from -> after.map(to -> material.change(element, to.subtract(from))))));
        cells.add(split(element, change.get(), ScoreChange.Split::same));
        cells.add(split(element, change.get(), ScoreChange.Split::sample));
        Optional<ScoreChange.Same> same = change.get().same();
        cells.add(figure(same.map(found -> material.change(element, found.median()))));
        cells.add(figure(same.map(found -> String.valueOf(found.risen()))));
        cells.add(figure(same.map(found -> String.valueOf(found.fallen()))));
        return new TableRow(cells, false);
    }

    private TableCell split(Element element, ScoreChange change, Function<ScoreChange.Split, BigDecimal> figure) {
        return figure(change.split().map(figure).map(found -> material.change(element, found)));
    }

    private static TableCell figure(Optional<String> figure) {
        return TableCell.of(figure.orElse(TrendContext.NONE));
    }
}
