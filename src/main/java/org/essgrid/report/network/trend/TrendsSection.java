package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Trend;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.text.Messages;

/**
 * What changed from one campaign to the next: in the body the members that took part in all of them, the conditions and
 * the targets; in the annex all members of each campaign, and what changed in the grid.
 */
public record TrendsSection(TrendContext context) implements Section {

    private static final double CAMPAIGN = 58;
    private static final double NARROW_CAMPAIGN = 38;
    private static final double COUNT = 52;
    private static final double CHANGE = 58;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean any = context.compared().stream()
                .anyMatch(element -> context.trends().of(element).panel().isPresent());
        blocks.add(any ? new Block.PageBreak() : new Block.Spacer(24));
        blocks.add(Heading.of(2, message("trends.heading")));
        blocks.add(Paragraph.introduction(
                message("trends.panel-read", context.trends().floor().members())));
        blocks.add(new Block.Spacer(6));
        blocks.add(any ? panelTable() : Paragraph.note(message("trends.headline-few")));
        blocks.addAll(new GatesOverTime(context).blocks());
        blocks.addAll(new TargetsReached(context).blocks());
        return blocks;
    }

    public List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        blocks.add(Heading.of(2, message("trends.annex")));
        blocks.add(Paragraph.introduction(members()));
        new YearsPage(context).namesBelow().forEach(names -> blocks.add(Paragraph.of(names)));
        blocks.add(Paragraph.introduction(comparisonBasis()));
        blocks.add(new Block.Spacer(9));
        blocks.addAll(new ScoresOfAllMembers(context).blocks());
        blocks.addAll(new ChangesTable(context).blocks());
        blocks.addAll(new BandsOverTime(context).blocks());
        blocks.addAll(gridChanges());
        return blocks;
    }

    /** The medians of the members with a score in every campaign. */
    private Table panelTable() {
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.share(1, message("report.col-dimension")),
                TableColumn.fixed(COUNT, message("trends.col-members")).numbers()));
        context.shown().forEach(campaign -> {
            double width = context.isCrowded() ? NARROW_CAMPAIGN : CAMPAIGN;
            columns.add(TableColumn.fixed(width, context.column(campaign)).numbers());
        });
        columns.add(TableColumn.fixed(CHANGE, message("trends.col-all")).numbers());
        return Table.of(columns, context.compared().stream().map(this::panelRow).toList());
    }

    private TableRow panelRow(Element element) {
        Trend trend = context.trends().of(element);
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.title(element))));
        if (trend.panel().isEmpty()) {
            boolean few = trend.comparability() != Comparability.NOT_COMPARABLE;
            cells.add(TableCell.of(message(few ? "trends.too-few" : "trends.not-comparable"))
                    .spanning(context.shown().size() + 2));
            return TableRow.of(cells);
        }
        Trend.Panel panel = trend.panel().get();
        cells.add(TableCell.of(texts().value(panel.members())));
        context.shown()
                .forEach(campaign -> cells.add(TableCell.of(
                        context.figure(element, panel.quartiles().get(campaign).median()))));
        cells.add(TableCell.of(context.panelChangeMarked(element)));
        return TableRow.of(cells);
    }

    /** How many members were counted in each campaign. */
    private String members() {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            counts.add(message(
                    "trends.members",
                    context.campaign(i),
                    context.trends().members().get(i)));
        }
        return message("trends.campaigns", texts().series(counts));
    }

    /** With which version of the grid the campaigns are compared. */
    private String comparisonBasis() {
        boolean recomputed = Stream.concat(
                        context.trends().nodes().values().stream().map(Trend::comparability),
                        context.trends().gates().values().stream().map(GateTrend::comparability))
                .anyMatch(Comparability.RECOMPUTED::equals);
        List<String> sentences = new ArrayList<>();
        sentences.add(message(recomputed ? "trends.recomputed" : "trends.as-published"));
        sentences.add(message("trends.floor", context.trends().floor().members()));
        int uncarried = context.trends().uncarried().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (uncarried > 0) {
            sentences.add(message("trends.uncarried", uncarried));
        }
        return String.join(" ", sentences);
    }

    /** How the grid was changed, and what can therefore not be compared. */
    private List<Block> gridChanges() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(18), Heading.of(3, message("trends.revisions"))));
        if (context.trends().changes().isEmpty()) {
            blocks.add(Paragraph.note(message("compare.no-changes")));
            return blocks;
        }
        GridChangeText revisions = new GridChangeText(Messages.in(texts().language()));
        Map<List<String>, List<String>> subjects = new LinkedHashMap<>();
        context.trends()
                .changes()
                .forEach(change -> subjects.computeIfAbsent(
                                List.of(context.column(change.to()), texts().print(revisions.what(change))),
                                what -> new ArrayList<>())
                        .add(texts().print(revisions.subject(change))));
        List<TableRow> rows = new ArrayList<>();
        subjects.forEach((what, which) -> rows.add(TableRow.of(
                what.get(0),
                what.get(1),
                texts().series(which.stream().distinct().toList()))));
        List<TableColumn> columns = List.of(
                TableColumn.fit(message("trends.col-campaign")),
                TableColumn.share(2, message("trends.col-change")),
                TableColumn.share(5, message("trends.col-subject")));
        blocks.add(new Block.Spacer(3));
        blocks.add(Table.of(columns, rows).withRowHeaders(2));
        List<String> incomparable = incomparable();
        if (!incomparable.isEmpty()) {
            blocks.add(new Block.Spacer(6));
            blocks.add(Paragraph.note(message("trends.set-apart", texts().series(incomparable))));
        }
        return blocks;
    }

    /** The criteria that not all campaigns asked in the same way. */
    private List<String> incomparable() {
        return context.trends().nodes().values().stream()
                .filter(trend -> trend.comparability() == Comparability.NOT_COMPARABLE)
                .map(Trend::element)
                .filter(Criterion.class::isInstance)
                .map(Element::title)
                .map(texts()::text)
                .toList();
    }
}
