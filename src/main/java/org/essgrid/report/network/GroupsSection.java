package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Quartiles;
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
import org.essgrid.report.style.FontSize;

/** The network's groups compared, by each profile field that is a facet. */
record GroupsSection(NetworkReportContext context) implements Section {

    private static final int MOST_COLUMNS = 5;
    private static final double NARROW = 78;
    private static final double WIDE = 126;
    /** Up to this number of groups the number of members fits next to the median. */
    private static final int FEW = 3;
    /** Widths of drawings in wide and in narrow columns. */
    private static final double WIDE_STRIP = 56;

    private static final double NARROW_STRIP = 34;

    List<Block> blocks() {
        List<GroupComparison> comparisons = context.summary().comparisons();
        if (comparisons.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        blocks.add(Heading.of(2, message("network.groups")));
        blocks.add(Paragraph.introduction(message("network.groups-read", context.threshold())));
        comparisons.forEach(comparison -> blocks.addAll(comparison(comparison)));
        return blocks;
    }

    private List<Block> comparison(GroupComparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(12));
        blocks.add(Heading.of(3, texts().text(comparison.field().label())));
        switch (comparison.outcome()) {
            case TOO_FEW -> blocks.add(none("network.groups-too-few"));
            case ONE_GROUP -> blocks.add(none("network.groups-one"));
            case TOO_MANY -> blocks.add(none("network.groups-too-many"));
            case COMPARED -> blocks.addAll(compared(comparison));
        }
        return blocks;
    }

    private Paragraph none(String key) {
        return Paragraph.note(message(key, context.threshold()));
    }

    private List<Block> compared(GroupComparison comparison) {
        List<Block> blocks = new ArrayList<>();
        SegmentNames segments = new SegmentNames(texts(), comparison.field());
        List<GroupComparison.Group> groups = comparison.groups();
        int tables = (groups.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int i = 0; i < tables; i++) {
            int from = i * groups.size() / tables;
            int to = (i + 1) * groups.size() / tables;
            blocks.add(table(groups.subList(from, to), segments));
            blocks.add(new Block.Spacer(9));
        }
        groups.stream()
                .filter(GroupComparison.Group::isMerged)
                .map(group -> Paragraph.of(message("network.groups-merged", segments.all(group), context.threshold()))
                        .sized(FontSize.SMALL))
                .forEach(blocks::add);
        return blocks;
    }

    private Table table(List<GroupComparison.Group> groups, SegmentNames segments) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        for (GroupComparison.Group group : groups) {
            Text title = Text.of(segments.name(group)).newLine().small(size(group));
            columns.add(TableColumn.fixed(groups.size() > FEW ? NARROW : WIDE, title)
                    .numbers());
        }
        List<TableRow> rows = NetworkSummary.compared(context.grid()).stream()
                .map(element -> row(element, groups))
                .toList();
        return Table.of(columns, rows);
    }

    private String size(GroupComparison.Group group) {
        if (group.invited().isEmpty()) {
            return message("network.group-size", context.count(group.members()), group.members());
        }
        int asked = group.invited().getAsInt();
        return message("network.group-asked", context.count(group.members()), context.count(asked), asked);
    }

    private TableRow row(Element element, List<GroupComparison.Group> groups) {
        boolean narrow = groups.size() > FEW;
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.row(element))));
        for (GroupComparison.Group group : groups) {
            cells.add(group.scores()
                    .getOrDefault(element.id(), Optional.empty())
                    .map(scores -> cell(element, scores, narrow))
                    .orElse(TableCell.of(Text.EMPTY.coloured("–", muted()))));
        }
        return TableRow.of(cells);
    }

    private TableCell cell(Element element, GroupComparison.Scores scores, boolean narrow) {
        Quartiles found = scores.quartiles();
        Text median = Text.strong(context.number(element, found.median()));
        String members = message("network.group-scored", context.count(scores.members()));
        return TableCell.of((narrow ? median.newLine() : median.plain("\u00A0 ")).small(members, muted()))
                .with(new CellDrawings(context.palette())
                        .quartiles(
                                narrow ? NARROW_STRIP : WIDE_STRIP,
                                context.share(element, found.lower()),
                                context.share(element, found.median()),
                                context.share(element, found.upper())));
    }
}
