package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Criterion;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Tendencies;
import org.essgrid.network.model.Tendencies.Tendency;
import org.essgrid.report.chart.ScoreBar;
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
    private static final double HALF = 6.5;

    TendenciesSection(NetworkReportContext context) {
        this(context, Tendencies.of(context.summary(), context.anonymous() ? context.threshold() : 1));
    }

    /** The first needs and strengths side by side; nothing without scores. */
    List<Block> inShort() {
        if (tendencies.needs().isEmpty() && tendencies.strengths().isEmpty()) {
            return List.of();
        }
        return List.of(new SideBySide(
                List.of(
                        new SideBySide.Column(
                                HALF,
                                false,
                                first("network.needs", "network.needs-hint", tendencies.needs(), "network.no-needs")),
                        new SideBySide.Column(
                                HALF,
                                false,
                                first(
                                        "network.strengths",
                                        "network.strengths-hint",
                                        tendencies.strengths(),
                                        "network.no-strengths"))),
                24));
    }

    private List<Block> first(String title, String hint, List<Tendency> all, String none) {
        List<Text> items = all.stream().limit(SHORT).map(this::item).toList();
        Block body = items.isEmpty()
                ? Paragraph.note(message(none))
                : Bullets.numbered(items).sized(FontSize.TABLE);
        return List.of(
                Heading.of(3, message(title)),
                Paragraph.of(message(hint)).sized(FontSize.SMALL).in(muted()),
                new Block.Spacer(3),
                body);
    }

    private Text item(Tendency tendency) {
        return Text.strong(context.title(tendency.criterion()))
                .plain("\u00A0\u00A0" + context.of(tendency.members(), tendency.concerned()));
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
                        .with(ScoreBar.of(share, context.palette().accent(), context.palette())),
                TableCell.of(context.figure(criterion, median)),
                TableCell.of(context.count(summary.counts().actions())));
    }
}
