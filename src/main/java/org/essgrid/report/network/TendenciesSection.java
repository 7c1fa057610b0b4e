package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Criterion;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Tendencies;
import org.essgrid.network.model.Tendencies.Tendency;
import org.essgrid.report.chart.ScoreBar;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** What is widespread in the network: needs and strengths. */
record TendenciesSection(NetworkReportContext material, Tendencies tendencies) {

    private static final int SHORT = 4;
    private static final double HALF = 6.5;

    TendenciesSection(NetworkReportContext material) {
        this(material, Tendencies.of(material.picture(), material.anonymous() ? material.floor() : 1));
    }

    /** The first of them side by side; nothing where nobody has a score. */
    List<Block> inShort() {
        if (tendencies.needs().isEmpty() && tendencies.strengths().isEmpty()) {
            return List.of();
        }
        return List.of(new SideBySide(
                List.of(
                        new SideBySide.Column(
                                HALF,
                                first("network.needs", "network.needs-hint", tendencies.needs(), "network.no-needs")),
                        new SideBySide.Column(
                                HALF,
                                first(
                                        "network.strengths",
                                        "network.strengths-hint",
                                        tendencies.strengths(),
                                        "network.no-strengths"))),
                24));
    }

    private List<Block> first(String title, String hint, List<Tendency> all, String none) {
        ReportTexts words = material.words();
        List<Text> items = all.stream().limit(SHORT).map(this::item).toList();
        Block body = items.isEmpty()
                ? Paragraph.of(words.say(none)).sized(Step.TABLE)
                : Bullets.numbered(items).sized(Step.TABLE);
        return List.of(
                Heading.of(3, words.say(title)),
                Paragraph.of(words.say(hint))
                        .sized(Step.SMALL)
                        .in(material.palette().muted()),
                new Spacer(3),
                body);
    }

    private Text item(Tendency tendency) {
        return Text.strong(material.title(tendency.criterion()))
                .plain("\u00A0\u00A0" + material.of(tendency.members(), tendency.concerned()));
    }

    List<Block> blocks() {
        if (tendencies.needs().isEmpty() && tendencies.strengths().isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(24));
        blocks.add(Heading.of(2, words.say("network.tendencies")));
        blocks.add(Paragraph.of(words.say("network.tendencies-read"))
                .sized(Step.TABLE)
                .leads());
        blocks.addAll(table("network.needs", "network.needs-members", tendencies.needs(), "network.no-needs"));
        blocks.addAll(table(
                "network.strengths", "network.strengths-members", tendencies.strengths(), "network.no-strengths"));
        return blocks;
    }

    private List<Block> table(String title, String members, List<Tendency> all, String none) {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(12), Heading.of(3, words.say(title))));
        if (all.isEmpty()) {
            blocks.add(Paragraph.of(words.say(none)).sized(Step.TABLE));
            return blocks;
        }
        List<TableColumn> columns = List.of(
                TableColumn.share(1),
                TableColumn.fixed(150).numbers(),
                TableColumn.fixed(60).numbers(),
                TableColumn.fixed(60).numbers());
        TableRow header = TableRow.of(
                words.say("network.col-criterion"),
                words.say(members),
                words.say("network.col-median"),
                words.say("network.col-actions"));
        blocks.add(Table.of(columns, header, all.stream().map(this::row).toList()));
        return blocks;
    }

    private TableRow row(Tendency tendency) {
        ReportTexts words = material.words();
        Criterion criterion = tendency.criterion();
        ElementSummary standing = material.picture().of(criterion);
        double share = (double) tendency.members() / tendency.concerned();
        BigDecimal median = standing.distribution().orElseThrow().quartiles().median();
        return TableRow.of(
                TableCell.of(material.title(criterion)),
                TableCell.of(words.say(
                                "network.of-share",
                                material.count(tendency.members()),
                                material.count(tendency.concerned()),
                                words.percent(Math.round(share * 100) / 100.0)))
                        .with(ScoreBar.of(share, material.palette().accent(), material.palette())),
                TableCell.of(material.figure(criterion, median)),
                TableCell.of(material.count(standing.counts().actions())));
    }
}
