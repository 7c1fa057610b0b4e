package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** How many members pass each gate. */
record NetworkGatesSection(NetworkReportContext context) {

    private static final double COUNT = 66;

    List<Block> blocks() {
        ReportTexts texts = context.texts();
        List<Gate> gates = context.grid().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Spacer(24), Heading.of(2, texts.message("report.gates"))));
        if (!context.discloses(context.summary().participation().members())) {
            blocks.add(Paragraph.note(texts.message("network.hidden-why", context.threshold())));
            return blocks;
        }
        List<TableColumn> columns =
                new ArrayList<>(List.of(TableColumn.share(1, texts.message("report.col-condition"))));
        for (Verdict verdict : Verdict.values()) {
            columns.add(TableColumn.fixed(COUNT, texts.message("report.verdict-" + verdict.key()))
                    .numbers());
        }
        blocks.add(Table.of(columns, gates.stream().map(this::row).toList()));
        return blocks;
    }

    private TableRow row(Gate gate) {
        Map<Verdict, Integer> counts = context.summary().gates().getOrDefault(gate.id(), Map.of());
        List<TableCell> cells =
                new ArrayList<>(List.of(TableCell.of(context.texts().text(gate.title()))));
        for (Verdict verdict : Verdict.values()) {
            cells.add(TableCell.of(context.count(counts.getOrDefault(verdict, 0))));
        }
        return new TableRow(cells, false);
    }
}
