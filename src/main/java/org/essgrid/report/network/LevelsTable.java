package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.grid.Element;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** How many members are in each level, drawn and in figures; elements whose levels differ are apart. */
record LevelsTable(NetworkReportContext material) {

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
        return new ScoreLevels(material)
                .of(element).stream().map(ScoreLevels.Level::name).toList();
    }

    private Table table(List<String> names, List<Element> elements) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-dimension"))));
        List<String> titles = new ArrayList<>(names);
        titles.add(words.say("network.col-untold"));
        for (String title : titles) {
            columns.add(TableColumn.fixed(FIGURES / titles.size()).numbers());
            header.add(TableCell.of(title));
        }
        return Table.of(
                columns,
                new TableRow(header, false),
                elements.stream().map(this::row).toList());
    }

    private TableRow row(Element element) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.title(element))));
        int told = 0;
        for (int count : new ScoreLevels(material).counts(element)) {
            cells.add(TableCell.of(material.count(count)));
            told += count;
        }
        cells.add(TableCell.of(material.count(material.picture().participation().members() - told)));
        return new TableRow(cells, false);
    }
}
