package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.grid.Element;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Cell;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.pdf.style.Step;
import org.essgrid.report.text.Wording;

/** How many members are in each level, drawn and in figures; elements whose levels differ are apart. */
record LevelsTable(NetworkMaterial material) {

    private static final double FIGURES = 300;

    List<Block> of(List<Element> elements) {
        Map<List<String>, List<Element>> alike = new LinkedHashMap<>();
        elements.forEach(element -> alike.computeIfAbsent(names(element), names -> new ArrayList<>())
                .add(element));
        List<Block> blocks = new ArrayList<>();
        alike.forEach((names, some) -> {
            blocks.add(Paragraph.of(material.words()
                            .say("network.levels-read", material.words().list(names)))
                    .sized(Step.TABLE)
                    .leads());
            blocks.add(new Spacer(6));
            blocks.addAll(new LevelsDrawing(material).of(some));
            blocks.add(new Spacer(12));
            blocks.add(table(names, some));
            blocks.add(new Spacer(12));
        });
        return blocks;
    }

    private List<String> names(Element element) {
        return new Levels(material).of(element).stream().map(Levels.Level::name).toList();
    }

    private Table table(List<String> names, List<Element> elements) {
        Wording words = material.words();
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(words.say("report.col-dimension"))));
        List<String> titles = new ArrayList<>(names);
        titles.add(words.say("network.col-untold"));
        for (String title : titles) {
            columns.add(Column.fixed(FIGURES / titles.size()).numbers());
            header.add(Cell.of(title));
        }
        return Table.of(
                columns,
                new Row(header, false),
                elements.stream().map(this::row).toList());
    }

    private Row row(Element element) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(material.title(element))));
        int told = 0;
        for (int count : new Levels(material).counts(element)) {
            cells.add(Cell.of(material.count(count)));
            told += count;
        }
        cells.add(Cell.of(material.count(material.picture().participation().members() - told)));
        return new Row(cells, false);
    }
}
