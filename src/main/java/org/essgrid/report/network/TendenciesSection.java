package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Criterion;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Tendencies;
import org.essgrid.network.model.Tendencies.Tendency;
import org.essgrid.report.chart.CellDrawings;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** What is widespread in the network: needs and strengths. */
record TendenciesSection(NetworkReportContext context, Tendencies tendencies) implements Section {

    private static final int SHORT = 4;

    TendenciesSection(NetworkReportContext context) {
        this(context, Tendencies.of(context.summary(), context.anonymous() ? context.threshold() : 1));
    }

    /** The first needs and strengths, and what follows from them, as columns. */
    List<SideBySide.Column> inShort() {
        return List.of(
                first("network.needs", "network.needs-hint", tendencies.needs(), "network.no-needs"),
                first("network.strengths", "network.strengths-hint", tendencies.strengths(), "network.no-strengths"),
                column(
                        "network.now",
                        "network.now-hint",
                        Bullets.marked("□", next()).sized(FontSize.TABLE)));
    }

    private SideBySide.Column first(String title, String hint, List<Tendency> all, String none) {
        List<Text> items = all.stream()
                .limit(SHORT)
                .map(tendency -> Text.of(context.name(tendency.criterion()))
                        .coloured("\u00A0\u00A0" + context.of(tendency.members(), tendency.concerned()), muted()))
                .toList();
        return column(
                title,
                hint,
                items.isEmpty()
                        ? Paragraph.note(message(none))
                        : Bullets.marked("", items).sized(FontSize.TABLE));
    }

    private SideBySide.Column column(String title, String hint, Block body) {
        return new SideBySide.Column(
                title.equals("network.now") ? 1.5 : 1,
                true,
                List.of(
                        Heading.of(3, message(title)),
                        Paragraph.of(message(hint)).sized(FontSize.SMALL).in(muted()),
                        new Block.Spacer(3),
                        body));
    }

    /** What to decide together: on the most widespread needs, and on those whose results are lacking. */
    private List<Text> next() {
        List<Text> next = new ArrayList<>();
        tendencies.needs().stream().limit(2).forEach(need -> next.add(Text.of(next(need))));
        int unscored = context.summary().participation().members()
                - context.summary().of(context.grid().root()).scored();
        if (unscored > 0 && !context.anonymous()) {
            next.add(Text.of(message("network.now-unscored", context.count(unscored), unscored)));
        }
        int mended = context.summary().participation().rejected().getOrDefault(Rejection.Kind.WRONG_ANSWERS, 0);
        if (mended > 0) {
            next.add(Text.of(message("network.now-correct", context.count(mended), mended)));
        }
        if (next.isEmpty()) {
            next.add(Text.of(message("network.now-share")));
        }
        return next;
    }

    private String next(Tendency need) {
        String title = context.name(need.criterion());
        int open = Optional.ofNullable(
                        context.summary().plan().lines().get(need.criterion().id()))
                .map(line -> need.members() - line.served())
                .orElse(need.members());
        return open == 0 || !context.discloses(open)
                ? message("network.now-meet", title)
                : message("network.now-need", title, context.count(open), context.count(need.members()), open);
    }

    List<Block> blocks() {
        if (tendencies.needs().isEmpty() && tendencies.strengths().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        blocks.add(Heading.of(2, message("network.tendencies")));
        blocks.add(Paragraph.introduction(message("network.tendencies-read")));
        blocks.addAll(table("network.needs", "network.needs-members", tendencies.needs(), "network.no-needs"));
        blocks.addAll(table(
                "network.strengths", "network.strengths-members", tendencies.strengths(), "network.no-strengths"));
        return blocks;
    }

    private List<Block> table(String title, String members, List<Tendency> all, String none) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(12), Heading.of(3, message(title))));
        if (all.isEmpty()) {
            blocks.add(Paragraph.note(message(none)));
            return blocks;
        }
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("network.col-criterion")),
                TableColumn.fixed(150, message(members)).numbers(),
                TableColumn.fixed(60, message("network.col-median")).numbers(),
                TableColumn.fixed(60, message("network.col-actions")).numbers());
        blocks.add(Table.of(columns, all.stream().map(this::row).toList()));
        return blocks;
    }

    private TableRow row(Tendency tendency) {
        Criterion criterion = tendency.criterion();
        ElementSummary summary = context.summary().of(criterion);
        double share = (double) tendency.members() / tendency.concerned();
        BigDecimal median = summary.distribution().orElseThrow().quartiles().median();
        return TableRow.of(
                TableCell.of(context.title(criterion)),
                TableCell.of(message(
                                "network.of-share",
                                context.count(tendency.members()),
                                context.count(tendency.concerned()),
                                texts().percent(Math.round(share * 100) / 100.0)))
                        .with(new CellDrawings(context.palette())
                                .bar(share, context.palette().accent())),
                TableCell.of(context.figure(criterion, median)),
                TableCell.of(context.count(summary.counts().actions())));
    }
}
