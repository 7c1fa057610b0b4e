package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Trend;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** How many members are in each band of the whole score, and how many of the same actors changed theirs. */
record BandsOverTime(TrendContext material) {

    private static final double WIDEST_COLUMNS = 340;
    private static final double COUNT = 66;

    List<Block> blocks() {
        ReportTexts words = material.words();
        Element root = material.grid().root();
        Trend whole = material.trends().of(root);
        List<Band> bands = root.bands().bands();
        if (bands.isEmpty() || whole.comparable().stream().allMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(9), Heading.of(3, words.say("trends.bands"))));
        List<String> moves = material.spans().stream()
                .flatMap(span -> move(whole, span).stream())
                .toList();
        if (!moves.isEmpty()) {
            blocks.add(Paragraph.of(String.join(" ", moves)).sized(Step.TABLE).leads());
            blocks.add(new Spacer(6));
        }
        blocks.add(table(whole, bands));
        return blocks;
    }

    private Optional<String> move(Trend whole, CampaignSpan span) {
        return whole.over(span)
                .flatMap(change -> change.same()
                        .map(same -> material.words()
                                .say(
                                        "trends.band-moves",
                                        material.span(span),
                                        change.common(),
                                        same.up(),
                                        same.down())));
    }

    private Table table(Trend whole, List<Band> bands) {
        double width = Math.min(COUNT, WIDEST_COLUMNS / (material.last() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header =
                new ArrayList<>(List.of(TableCell.of(material.words().say("trends.col-band"))));
        for (int i = 0; i <= material.last(); i++) {
            columns.add(TableColumn.fixed(width).numbers());
            header.add(TableCell.of(material.column(i)));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int b = bands.size() - 1; b >= 0; b--) {
            int band = b;
            List<TableCell> cells = new ArrayList<>(
                    List.of(TableCell.of(material.words().text(bands.get(b).label()))));
            whole.comparable()
                    .forEach(standing -> cells.add(TableCell.of(
                            standing.map(found -> String.valueOf(found.bands().get(band)))
                                    .orElse(TrendContext.NONE))));
            rows.add(new TableRow(cells, false));
        }
        return Table.of(columns, new TableRow(header, false), rows);
    }
}
