package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
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

/** How many members pass each gate. */
record NetworkGatesSection(NetworkReportContext material) {

    private static final double COUNT = 66;

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Gate> gates = material.grid().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(24), Heading.of(2, words.say("report.gates"))));
        if (!material.tells(material.picture().participation().members())) {
            blocks.add(Paragraph.of(words.say("network.hidden-why", material.floor()))
                    .sized(Step.TABLE));
            return blocks;
        }
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-condition"))));
        for (Verdict verdict : Verdict.values()) {
            columns.add(TableColumn.fixed(COUNT).numbers());
            header.add(TableCell.of(words.say("report.verdict-" + verdict.key())));
        }
        blocks.add(Table.of(
                columns,
                new TableRow(header, false),
                gates.stream().map(this::row).toList()));
        return blocks;
    }

    private TableRow row(Gate gate) {
        Map<Verdict, Integer> counts = material.picture().gates().getOrDefault(gate.id(), Map.of());
        List<TableCell> cells =
                new ArrayList<>(List.of(TableCell.of(material.words().text(gate.title()))));
        for (Verdict verdict : Verdict.values()) {
            cells.add(TableCell.of(material.count(counts.getOrDefault(verdict, 0))));
        }
        return new TableRow(cells, false);
    }
}
