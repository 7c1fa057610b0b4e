package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Trend;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** How many members are in each band of the overall score, and how many of the same actors changed band. */
record BandsOverTime(TrendContext context) implements Section {

    private static final double WIDEST_COLUMNS = 340;
    private static final double COUNT = 66;

    List<Block> blocks() {
        Element root = context.grid().root();
        Trend whole = context.trends().of(root);
        List<List<Band>> bands = whole.levels();
        if (bands.isEmpty() || whole.comparable().stream().allMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(9), Heading.of(3, message("trends.bands"))));
        List<String> moves = context.spans().stream()
                .flatMap(span -> move(whole, span).stream())
                .toList();
        if (!moves.isEmpty()) {
            blocks.add(Paragraph.introduction(String.join(" ", moves)));
            blocks.add(new Block.Spacer(6));
        }
        blocks.add(table(whole, bands));
        return blocks;
    }

    private Optional<String> move(Trend whole, CampaignSpan span) {
        return whole.over(span).flatMap(change -> change.same().map(same -> context.moves(change, same)));
    }

    private Table table(Trend whole, List<List<Band>> bands) {
        double width = Math.min(COUNT, WIDEST_COLUMNS / (context.last() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("trends.col-band"))));
        for (int i = 0; i <= context.last(); i++) {
            columns.add(TableColumn.fixed(width, context.columns().get(i)).numbers());
        }
        List<TableRow> rows = new ArrayList<>();
        for (int b = bands.size() - 1; b >= 0; b--) {
            int band = b;
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(texts().list(bands.get(b).stream()
                    .map(one -> texts().text(one.label()))
                    .toList()))));
            whole.comparable()
                    .forEach(summary -> cells.add(TableCell.of(
                            summary.map(found -> String.valueOf(found.bands().get(band)))
                                    .orElse(TrendContext.NONE))));
            rows.add(TableRow.of(cells));
        }
        return Table.of(columns, rows);
    }
}
