package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.context.ChartLevels;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
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
    private static final double NARROW = 70;
    private static final double WIDE = 112;
    /** Up to this number of groups there is room for the quartiles next to the median. */
    private static final int FEW = 3;

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
        if (comparison.groups().stream().anyMatch(group -> whole(group).isPresent())) {
            blocks.add(drawing(comparison, segments));
            blocks.add(new Block.Spacer(9));
        }
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

    private Optional<GroupComparison.Scores> whole(GroupComparison.Group group) {
        return group.scores().getOrDefault(context.grid().id(), Optional.empty());
    }

    private Figure drawing(GroupComparison comparison, SegmentNames segments) {
        Element root = context.grid().root();
        List<SpreadChart.Row> rows = comparison.groups().stream()
                .map(group -> new SpreadChart.Row(
                        segments.name(group),
                        0,
                        whole(group)
                                .map(scores -> new SpreadDrawing(context)
                                        .box(root, scores.quartiles(), OptionalDouble.empty(), OptionalDouble.empty())),
                        List.of(),
                        OptionalDouble.empty(),
                        whole(group)
                                .map(scores ->
                                        context.figure(root, scores.quartiles().median()))
                                .orElse(message("network.withheld"))))
                .toList();
        SpreadChart chart = new SpreadChart(rows, new ChartLevels(texts()).of(List.of(root)), context.palette());
        String sentence = texts().series(rows.stream()
                .map(row -> row.label() + " " + row.figure())
                .toList());
        return Figure.wide(chart.height(), message("network.groups-alt", sentence), chart);
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
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.row(element))));
        for (GroupComparison.Group group : groups) {
            cells.add(TableCell.of(group.scores()
                    .getOrDefault(element.id(), Optional.empty())
                    .map(scores -> figures(element, scores, groups.size() > FEW))
                    .orElse(Text.EMPTY.coloured("–", muted()))));
        }
        return TableRow.of(cells);
    }

    private Text figures(Element element, GroupComparison.Scores scores, boolean below) {
        Text median = Text.strong(context.number(element, scores.quartiles().median()));
        String quartiles = context.number(element, scores.quartiles().lower()) + "\u00A0–\u00A0"
                + context.number(element, scores.quartiles().upper());
        return (below ? median.newLine() : median.plain("\u00A0\u00A0 ")).small(quartiles, muted());
    }
}
