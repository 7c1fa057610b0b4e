package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Turnover;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.text.Messages;

/** What changed from one campaign to the next: on the same actors, by the sample, and by the grid. */
public record TrendsSection(TrendContext context) implements Section {

    private static final int MOST_NAMES = 40;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        blocks.add(Heading.of(2, message("trends.heading")));
        blocks.add(Paragraph.note(members()));
        blocks.add(Paragraph.note(comparisonBasis()));
        blocks.addAll(new OverallScoreOverTime(context).blocks());
        blocks.addAll(new ChangesTable(context).blocks());
        blocks.addAll(new BandsOverTime(context).blocks());
        blocks.addAll(new GatesOverTime(context).blocks());
        blocks.addAll(new TargetsReached(context).blocks());
        blocks.addAll(gridChanges());
        return blocks;
    }

    /** How many members answered, who joined and who left. */
    private String members() {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            counts.add(message(
                    "trends.members",
                    context.campaign(i),
                    context.trends().members().get(i)));
        }
        List<String> sentences = new ArrayList<>(List.of(message("trends.campaigns", texts().series(counts))));
        context.trends().turnovers().stream()
                .filter(turnover -> context.spans().get(0).equals(turnover.span()))
                .forEach(turnover -> turnover(turnover, sentences));
        return String.join(" ", sentences);
    }

    private void turnover(Turnover turnover, List<String> sentences) {
        sentences.add(message(
                "trends.turnover",
                context.span(turnover.span()),
                turnover.stayed(),
                turnover.newcomers().size(),
                turnover.leavers().size(),
                turnover.merged().size()));
        if (!context.anonymous()) {
            names("trends.newcomers", turnover.newcomers(), sentences);
            names("trends.leavers", turnover.leavers(), sentences);
            turnover.merged()
                    .forEach(merger -> sentences.add(message(
                            "trends.merger",
                            texts().print(merger.name()),
                            texts().list(merger.from().stream()
                                    .map(texts()::print)
                                    .toList()))));
        }
    }

    private void names(String key, List<String> names, List<String> sentences) {
        if (!names.isEmpty() && names.size() <= MOST_NAMES) {
            sentences.add(message(
                    key, texts().series(names.stream().map(texts()::print).toList())));
        }
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
        List<TableRow> rows = context.trends().changes().stream()
                .map(change -> TableRow.of(
                        context.campaign(change.to()),
                        texts().print(revisions.subject(change)),
                        texts().print(revisions.what(change))))
                .toList();
        List<TableColumn> columns = List.of(
                TableColumn.fit(message("trends.col-campaign")),
                TableColumn.share(3, message("trends.col-subject")),
                TableColumn.share(2, message("trends.col-change")));
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
