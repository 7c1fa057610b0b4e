package org.essgrid.campaign.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.report.sheets.SheetWords;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;

/**
 * Writes a comparison as a workbook: a sheet of the years with a row per element, and a sheet with every figure of
 * {@link TrendsCsv}. Figures on too few members are blank or have no row.
 */
public record ComparisonWorkbook(Trends trends, SheetWords words) {

    private static final int TITLE = 40;
    private static final int FIGURE = 13;

    public void write(OutputStream out, String name) throws IOException {
        WorkbookWriter.write(out, name, words.language(), book -> {
            years(book.sheet(words.message("sheets.years"), columns(), 1));
            List<SheetColumn> titles = TrendsCsv.TITLES.stream()
                    .map(key -> new SheetColumn(key.text(), FIGURE * 2))
                    .toList();
            TrendsCsv.write(trends, book.streamed(words.message("sheets.figures"), titles, 2));
        });
    }

    private String campaign(int index) {
        return trends.campaigns().get(index).id();
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(new SheetColumn(words.message("sheets.col-element"), TITLE));
        columns.add(new SheetColumn(words.message("sheets.col-comparable"), FIGURE * 2));
        for (int i = 0; i < trends.campaigns().size(); i++) {
            for (String figure : List.of("with-score", "median")) {
                columns.add(column(campaign(i), figure));
            }
        }
        for (CampaignSpan span : trends.spans()) {
            for (String figure : List.of("common", "change", "risen", "fallen")) {
                columns.add(column(campaign(span.from()) + " → " + campaign(span.to()), figure));
            }
        }
        return columns;
    }

    private SheetColumn column(String when, String figure) {
        return new SheetColumn(words.message("sheets.col-year", when, words.message("sheets.col-" + figure)), FIGURE);
    }

    private void years(SheetWriter rows) throws IOException {
        for (Trend trend : trends.nodes().values()) {
            rows.text(trend.element().title().in(words.language()));
            rows.text(words.message("sheets.comparable-" + trend.comparability().key()));
            boolean comparable = trend.comparability() != Comparability.NOT_COMPARABLE;
            for (int i = 0; i < trends.campaigns().size(); i++) {
                var scores = comparable
                        ? trend.comparable().get(i).map(Trend.ComparableScores::distribution)
                        : trend.published().get(i);
                scores.ifPresentOrElse(
                        found -> rows.number(found.members())
                                .number(TrendsJson.rounded(found.quartiles().median())),
                        () -> rows.blank().blank());
            }
            for (CampaignSpan span : trends.spans()) {
                Optional<ScoreChange> change = trend.over(span);
                change.ifPresentOrElse(found -> rows.number(found.common()), rows::blank);
                change.flatMap(ScoreChange::same)
                        .ifPresentOrElse(
                                same -> rows.number(TrendsJson.rounded(same.median()))
                                        .number(same.risen())
                                        .number(same.fallen()),
                                () -> rows.blank().blank().blank());
            }
            rows.endRow();
        }
    }
}
