package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Element;
import org.essgrid.network.model.NetworkSummary.MemberRow;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;
import org.essgrid.results.StoredNode;
import org.essgrid.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Members by dimensions: a cell each while they are few and may be named, else how many are in each level. Without names a
 * row would still be somebody: whoever knows one of its scores could read the others.
 */
record MembersSection(NetworkReportContext material) {

    private static final int MOST_COLUMNS = 14;
    private static final double CELL = 25.5;
    private static final double WIDE_CELL = 36;
    /** So few columns leave room for wide cells. */
    private static final int FEW = 8;

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(24));
        boolean one = !material.anonymous() && !material.picture().lines().isEmpty();
        blocks.add(Heading.of(2, words.say(one ? "network.members" : "network.levels")));
        blocks.addAll(one ? heatMap() : levels());
        return blocks;
    }

    private List<Block> heatMap() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        List<String> named = new ArrayList<>(
                material.dimensions().stream().map(material::title).toList());
        named.addAll(letters());
        blocks.add(Paragraph.of(words.say("network.members-read", words.series(named)))
                .sized(Step.TABLE)
                .leads());
        List<Element> columns = new ArrayList<>(List.of(material.grid().root()));
        columns.addAll(material.dimensions());
        for (int from = 0; from < columns.size(); from += MOST_COLUMNS) {
            List<Element> some = columns.subList(from, Math.min(columns.size(), from + MOST_COLUMNS));
            blocks.add(new Spacer(9));
            blocks.add(table(some));
        }
        return blocks;
    }

    /** What the signs mean that stand where there is no score. */
    private List<String> letters() {
        ReportTexts words = material.words();
        return Stream.of(ScoreState.values())
                .filter(state -> state != ScoreState.SCORED)
                .filter(state -> material.picture().lines().stream()
                        .flatMap(line -> line.nodes().values().stream())
                        .anyMatch(node -> node.state() == state))
                .map(state -> words.say("report.legend", letter(state), words.say("report.state-" + state.key())))
                .toList();
    }

    private Table table(List<Element> elements) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("network.col-member"))));
        for (Element element : elements) {
            boolean whole = material.isWhole(element);
            double cell = elements.size() > FEW ? CELL : WIDE_CELL;
            columns.add(TableColumn.fixed(whole ? cell + 12 : cell).numbers());
            header.add(TableCell.of(
                    whole
                            ? Text.EMPTY.small(words.say("report.col-score"))
                            : Text.of(material.numbering().of(element))));
        }
        Comparator<MemberRow> byName = Comparator.comparing(line -> FoldedText.of(line.name()));
        List<TableRow> rows = material.picture().lines().stream()
                .sorted(byName.thenComparing(MemberRow::key))
                .map(line -> row(line, elements))
                .toList();
        return Table.of(columns, new TableRow(header, false), rows);
    }

    private TableRow row(MemberRow line, List<Element> elements) {
        List<TableCell> cells = new ArrayList<>(
                List.of(TableCell.of(Text.EMPTY.small(material.words().print(line.name())))));
        elements.forEach(element -> cells.add(cell(line.nodes().get(element.id()))));
        return new TableRow(cells, false);
    }

    private TableCell cell(@Nullable StoredNode node) {
        if (node == null || node.figure().isEmpty()) {
            String letter = letter(node == null ? ScoreState.MISSING : node.state());
            return TableCell.of(Text.EMPTY.small(letter, material.palette().muted()));
        }
        double exact = node.figure().get().exact();
        Ink ink = material.ramp().ink(exact);
        Ink letters = ink.readable(material.palette().text());
        return TableCell.of(
                        Text.EMPTY.small(material.words().value(BigDecimal.valueOf(Math.round(exact * 100))), letters))
                .tinted(ink);
    }

    private String letter(ScoreState state) {
        return material.words()
                .say(
                        state == ScoreState.NOT_COMPUTABLE
                                ? "network.letter-not-computable"
                                : "report.letter-" + state.key());
    }

    private List<Block> levels() {
        ReportTexts words = material.words();
        List<Element> elements = new ArrayList<>(List.of(material.grid().root()));
        elements.addAll(material.dimensions());
        List<Block> blocks = new ArrayList<>();
        if (material.anonymous()) {
            blocks.add(Paragraph.of(words.say("network.levels-anonymous"))
                    .sized(Step.TABLE)
                    .leads());
        }
        blocks.addAll(new LevelsTable(material).of(elements));
        return blocks;
    }
}
