package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Trend;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Cell;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.pdf.style.Step;
import org.essgrid.report.text.Wording;

/** How many members are in each band of the whole score, and how many of the same actors changed theirs. */
record BandsOverTime(TrendMaterial material) {

    private static final double WIDEST_COLUMNS = 340;
    private static final double COUNT = 66;

    List<Block> blocks() {
        Wording words = material.words();
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
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(material.words().say("trends.col-band"))));
        for (int i = 0; i <= material.last(); i++) {
            columns.add(Column.fixed(width).numbers());
            header.add(Cell.of(material.column(i)));
        }
        List<Row> rows = new ArrayList<>();
        for (int b = bands.size() - 1; b >= 0; b--) {
            int band = b;
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.of(material.words().text(bands.get(b).label()))));
            whole.comparable()
                    .forEach(standing -> cells.add(Cell.of(
                            standing.map(found -> String.valueOf(found.bands().get(band)))
                                    .orElse(TrendMaterial.NONE))));
            rows.add(new Row(cells, false));
        }
        return Table.of(columns, new Row(header, false), rows);
    }
}
