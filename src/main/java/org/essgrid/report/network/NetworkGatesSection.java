package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** How many members pass each gate. */
record NetworkGatesSection(NetworkReportContext context) implements Section {

    private static final double COUNT = 66;

    List<Block> blocks() {
        List<Gate> gates = context.grid().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(24), Heading.of(2, message("report.gates"))));
        if (!context.discloses(context.summary().participation().members())) {
            blocks.add(Paragraph.note(message("network.hidden-why", context.threshold())));
            return blocks;
        }
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-condition"))));
        for (Verdict verdict : Verdict.values()) {
            columns.add(TableColumn.fixed(COUNT, message("report.verdict-" + verdict.key()))
                    .numbers());
        }
        blocks.add(Table.of(columns, gates.stream().map(this::row).toList()));
        return blocks;
    }

    private TableRow row(Gate gate) {
        Map<Verdict, Integer> counts = context.summary().gates().getOrDefault(gate.id(), Map.of());
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(texts().text(gate.title()))));
        for (Verdict verdict : Verdict.values()) {
            cells.add(TableCell.of(context.count(counts.getOrDefault(verdict, 0))));
        }
        return TableRow.of(cells);
    }
}
