package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Element;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.chart.CellDrawings;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;
import org.essgrid.results.StoredNode;
import org.essgrid.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Members by dimensions: one row per member where they are few and may be named, otherwise how many are in each level.
 * Rows without names would not be anonymous: anyone who knows one score of a member could read the others.
 */
record MembersSection(NetworkReportContext context) implements Section {

    private static final int MOST_COLUMNS = 14;
    private static final double CELL = 25.5;
    private static final double WIDE_CELL = 36;
    /** Up to this number of columns there is room for wide cells. */
    private static final int FEW = 8;
    /** The highest header whose titles run upwards, points. */
    private static final double HIGHEST_HEADER = 130;
    /** The letters of a name that fit on two lines. */
    private static final int LONGEST_NAME = 52;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        boolean one = !context.anonymous() && !context.summary().lines().isEmpty();
        blocks.add(Heading.of(2, message(one ? "network.members" : "network.levels")));
        blocks.addAll(one ? heatMap() : levels());
        return blocks;
    }

    private List<Block> heatMap() {
        List<Block> blocks = new ArrayList<>();
        List<String> key = new ArrayList<>(List.of(message("network.members-read")));
        if (!hasWords()) {
            key.addAll(context.dimensions().stream().map(context::title).toList());
        }
        key.addAll(letters());
        blocks.add(Paragraph.introduction(texts().series(key) + "."));
        List<Element> columns = new ArrayList<>(List.of(context.grid().root()));
        columns.addAll(context.dimensions());
        for (int from = 0; from < columns.size(); from += MOST_COLUMNS) {
            List<Element> some = columns.subList(from, Math.min(columns.size(), from + MOST_COLUMNS));
            blocks.add(new Block.Spacer(9));
            blocks.add(table(some));
        }
        return blocks;
    }

    /** The meaning of the letters shown in place of a score. */
    private List<String> letters() {
        return Stream.of(ScoreState.values())
                .filter(state -> state != ScoreState.SCORED)
                .filter(state -> context.summary().lines().stream()
                        .flatMap(line -> line.nodes().values().stream())
                        .anyMatch(node -> node.state() == state))
                .map(state -> message("report.legend", letter(state), message("report.state-" + state.key())))
                .toList();
    }

    /** Whether the titles of the dimensions are short enough for narrow columns; if not, their numbers replace them. */
    private boolean hasWords() {
        return headerHeight() <= HIGHEST_HEADER;
    }

    private double headerHeight() {
        return CellDrawings.upwardHeight(
                context.dimensions().stream().map(context::name).toList());
    }

    private Table table(List<Element> elements) {
        double width = elements.size() > FEW ? CELL : WIDE_CELL;
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(message("network.col-member"))));
        for (Element element : elements) {
            boolean whole = context.isWhole(element);
            columns.add(TableColumn.fixed(whole ? width + 12 : width).numbers());
            header.add(
                    hasWords()
                            ? upward(context.name(element))
                            : TableCell.of(context.numbering().of(element)));
        }
        Comparator<NetworkSummary.MemberRow> byName = Comparator.comparing(line -> FoldedText.of(line.name()));
        List<TableRow> rows = new ArrayList<>(List.of(medians(elements)));
        context.summary().lines().stream()
                .sorted(byName.thenComparing(NetworkSummary.MemberRow::key))
                .map(line -> row(line, elements))
                .forEach(rows::add);
        return Table.of(columns, TableRow.of(header), rows);
    }

    private TableCell upward(String title) {
        CellDrawings drawings = new CellDrawings(context.palette());
        return TableCell.of(Text.EMPTY)
                .with(drawings.upward(title, headerHeight()).asBackground());
    }

    private TableRow medians(List<Element> elements) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(Text.strong(message("network.col-median")))));
        for (Element element : elements) {
            cells.add(context.distribution(element)
                    .map(found ->
                            tinted(context.share(element, found.quartiles().median())))
                    .orElse(TableCell.of(Text.EMPTY.small("–", muted()))));
        }
        return TableRow.of(cells);
    }

    private TableRow row(NetworkSummary.MemberRow line, List<Element> elements) {
        List<TableCell> cells =
                new ArrayList<>(List.of(TableCell.of(Text.EMPTY.small(shortened(texts().print(line.name()))))));
        elements.forEach(element -> cells.add(cell(line.nodes().get(element.id()))));
        return TableRow.of(cells);
    }

    /** A name that takes no more than two lines; {@code results.csv} has it whole. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME) + "\u00A0…";
    }

    private TableCell cell(@Nullable StoredNode node) {
        if (node == null || node.figure().isEmpty()) {
            String letter = letter(node == null ? ScoreState.MISSING : node.state());
            return TableCell.of(Text.EMPTY.small(letter, muted()));
        }
        return tinted(node.figure().get().exact());
    }

    private TableCell tinted(double exact) {
        Ink ink = context.colourScale().ink(exact);
        Ink letters = ink.readable(context.palette().text());
        return TableCell.of(Text.EMPTY.small(texts().value(BigDecimal.valueOf(Math.round(exact * 100))), letters))
                .tinted(ink);
    }

    private String letter(ScoreState state) {
        return message(
                state == ScoreState.NOT_COMPUTABLE ? "network.letter-not-computable" : "report.letter-" + state.key());
    }

    private List<Block> levels() {
        List<Element> elements = new ArrayList<>(List.of(context.grid().root()));
        elements.addAll(context.dimensions());
        List<Block> blocks = new ArrayList<>();
        if (context.anonymous()) {
            blocks.add(Paragraph.introduction(message("network.levels-anonymous")));
        }
        blocks.addAll(new ScoreLevels(context).blocks(elements));
        return blocks;
    }
}
