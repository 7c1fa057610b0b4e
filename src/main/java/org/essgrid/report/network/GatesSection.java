package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
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

/** How many members pass each gate. */
record GatesSection(NetworkMaterial material) {

    private static final double COUNT = 66;

    List<Block> blocks() {
        Wording words = material.words();
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
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(words.say("report.col-condition"))));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.fixed(COUNT).numbers());
            header.add(Cell.of(words.say("report.verdict-" + verdict.key())));
        }
        blocks.add(Table.of(
                columns, new Row(header, false), gates.stream().map(this::row).toList()));
        return blocks;
    }

    private Row row(Gate gate) {
        Map<Verdict, Integer> counts = material.picture().gates().getOrDefault(gate.id(), Map.of());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(material.words().text(gate.title()))));
        for (Verdict verdict : Verdict.values()) {
            cells.add(Cell.of(material.count(counts.getOrDefault(verdict, 0))));
        }
        return new Row(cells, false);
    }
}
