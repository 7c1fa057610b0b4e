package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Element;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.chart.SpreadChart;
import org.essgrid.report.chart.SpreadRow;
import org.essgrid.report.context.BandMarks;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The network's groups side by side, by each fact that is a facet. */
record GroupsSection(NetworkReportContext material) {

    private static final int MOST_COLUMNS = 5;
    private static final double NARROW = 70;
    private static final double WIDE = 112;
    /** So many groups leave room for the quartiles beside the median. */
    private static final int FEW = 3;

    List<Block> blocks() {
        List<GroupComparison> comparisons = material.picture().comparisons();
        if (comparisons.isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(24));
        blocks.add(Heading.of(2, words.say("network.groups")));
        blocks.add(Paragraph.of(words.say("network.groups-read", material.floor()))
                .sized(Step.TABLE)
                .leads());
        comparisons.forEach(comparison -> blocks.addAll(comparison(comparison)));
        return blocks;
    }

    private List<Block> comparison(GroupComparison comparison) {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(12));
        blocks.add(Heading.of(3, words.text(comparison.field().label())));
        switch (comparison.outcome()) {
            case TOO_FEW -> blocks.add(none("network.groups-too-few"));
            case ONE_GROUP -> blocks.add(none("network.groups-one"));
            case TOO_MANY -> blocks.add(none("network.groups-too-many"));
            case COMPARED -> blocks.addAll(compared(comparison));
        }
        return blocks;
    }

    private Paragraph none(String key) {
        return Paragraph.of(material.words().say(key, material.floor())).sized(Step.TABLE);
    }

    private List<Block> compared(GroupComparison comparison) {
        List<Block> blocks = new ArrayList<>();
        SegmentWords segments = new SegmentWords(material.words(), comparison.field());
        if (comparison.groups().stream().anyMatch(group -> whole(group).isPresent())) {
            blocks.add(drawing(comparison, segments));
            blocks.add(new Spacer(9));
        }
        List<GroupComparison.Group> groups = comparison.groups();
        int tables = (groups.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int i = 0; i < tables; i++) {
            int from = i * groups.size() / tables;
            int to = (i + 1) * groups.size() / tables;
            blocks.add(table(groups.subList(from, to), segments));
            blocks.add(new Spacer(9));
        }
        groups.stream()
                .filter(GroupComparison.Group::isMerged)
                .map(group -> Paragraph.of(
                                material.words().say("network.groups-merged", segments.all(group), material.floor()))
                        .sized(Step.SMALL))
                .forEach(blocks::add);
        return blocks;
    }

    private Optional<GroupComparison.Scores> whole(GroupComparison.Group group) {
        return group.scores().getOrDefault(material.grid().id(), Optional.empty());
    }

    private Figure drawing(GroupComparison comparison, SegmentWords segments) {
        Element root = material.grid().root();
        List<SpreadRow> rows = comparison.groups().stream()
                .map(group -> new SpreadRow(
                        segments.name(group),
                        0,
                        whole(group)
                                .map(scores -> new SpreadDrawing(material)
                                        .box(root, scores.quartiles(), OptionalDouble.empty(), OptionalDouble.empty())),
                        List.of(),
                        OptionalDouble.empty(),
                        whole(group)
                                .map(scores ->
                                        material.figure(root, scores.quartiles().median()))
                                .orElse(material.words().say("network.withheld"))))
                .toList();
        SpreadChart chart =
                new SpreadChart(rows, new BandMarks(material.words()).of(List.of(root)), material.palette());
        String sentence = material.words()
                .series(rows.stream()
                        .map(row -> row.label() + " " + row.figure())
                        .toList());
        return Figure.wide(chart.height(), material.words().say("network.groups-alt", sentence), chart);
    }

    private Table table(List<GroupComparison.Group> groups, SegmentWords segments) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-dimension"))));
        for (GroupComparison.Group group : groups) {
            columns.add(TableColumn.fixed(groups.size() > FEW ? NARROW : WIDE).numbers());
            Text title = Text.of(segments.name(group)).newLine();
            header.add(TableCell.of(title.small(size(group))));
        }
        List<TableRow> rows = NetworkSummary.compared(material.grid()).stream()
                .map(element -> row(element, groups))
                .toList();
        return Table.of(columns, new TableRow(header, false), rows);
    }

    private String size(GroupComparison.Group group) {
        ReportTexts words = material.words();
        if (group.invited().isEmpty()) {
            return words.say("network.group-size", material.count(group.members()), group.members());
        }
        int asked = group.invited().getAsInt();
        return words.say("network.group-asked", material.count(group.members()), material.count(asked), asked);
    }

    private TableRow row(Element element, List<GroupComparison.Group> groups) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.row(element))));
        for (GroupComparison.Group group : groups) {
            cells.add(TableCell.of(group.scores()
                    .getOrDefault(element.id(), Optional.empty())
                    .map(scores -> figures(element, scores, groups.size() > FEW))
                    .orElse(Text.EMPTY.coloured("–", material.palette().muted()))));
        }
        return new TableRow(cells, false);
    }

    private Text figures(Element element, GroupComparison.Scores scores, boolean below) {
        Text median = Text.strong(material.number(element, scores.quartiles().median()));
        String quartiles = material.number(element, scores.quartiles().lower()) + "\u00A0–\u00A0"
                + material.number(element, scores.quartiles().upper());
        return (below ? median.newLine() : median.plain("\u00A0\u00A0 "))
                .small(quartiles, material.palette().muted());
    }
}
