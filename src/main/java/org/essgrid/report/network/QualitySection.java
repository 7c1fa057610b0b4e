package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.NetworkSummary.DataQuality;
import org.essgrid.network.model.Participation;
import org.essgrid.report.document.Block;
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

/** How far the data can be trusted: how complete it is, and what was refused. */
record QualitySection(NetworkReportContext material) {

    private static final double COUNT = 62;
    private static final int MOST = 15;

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(24), Heading.of(2, words.say("network.quality"))));
        Participation participation = material.picture().participation();
        if (participation.members() > 0) {
            blocks.add(Paragraph.of(coverage()).sized(Step.TABLE));
            blocks.addAll(material.tells(participation.members()) ? gaps() : List.of());
        }
        blocks.addAll(rejected(participation));
        return blocks;
    }

    private String coverage() {
        ReportTexts words = material.words();
        DataQuality quality = material.picture().quality();
        List<String> steps = new ArrayList<>();
        double above = 1;
        for (DataQuality.Step step : quality.coverage()) {
            if (step.members() > 0) {
                steps.add(step(step, above));
            }
            above = step.from();
        }
        String text = words.say("network.coverage", words.list(steps));
        return quality.warnings() == 0
                ? text
                : text + " "
                        + words.say(
                                "network.warnings",
                                material.count(quality.warnings()),
                                material.count(quality.warned()),
                                quality.warnings(),
                                quality.warned());
    }

    private String step(DataQuality.Step step, double above) {
        ReportTexts words = material.words();
        return step.from() == 1
                ? words.say("network.coverage-full", material.count(step.members()), step.members())
                : words.say(
                        "network.coverage-step",
                        material.count(step.members()),
                        words.percent(step.from()),
                        words.percent(above));
    }

    /** The criteria that most left without an answer. */
    private List<Block> gaps() {
        ReportTexts words = material.words();
        Comparator<Criterion> byGap =
                Comparator.comparingInt(criterion -> -gap(material.picture().of(criterion)));
        // Sorting is stable: equals stay in the order of the grid.
        List<Criterion> criteria = material.grid().criteria().stream()
                .filter(criterion -> gap(material.picture().of(criterion)) > 0)
                .sorted(byGap)
                .limit(MOST)
                .toList();
        if (criteria.isEmpty()) {
            return List.of(Paragraph.of(words.say("network.no-gaps")).sized(Step.TABLE));
        }
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        for (int i = 0; i < 5; i++) {
            columns.add(TableColumn.fixed(COUNT).numbers());
        }
        TableRow header = TableRow.of(
                words.say("network.col-criterion"),
                words.say("network.col-answered"),
                words.say("report.state-unknown"),
                words.say("report.state-missing"),
                words.say("network.col-left-out"),
                words.say("network.col-unproven"));
        return List.of(
                new Spacer(9),
                Table.of(columns, header, criteria.stream().map(this::row).toList())
                        .captioned(Text.of(words.say("network.gaps-caption", MOST))));
    }

    private static int gap(ElementSummary standing) {
        return standing.in(ScoreState.UNKNOWN)
                + standing.in(ScoreState.MISSING)
                + standing.counts().unproven();
    }

    private TableRow row(Criterion criterion) {
        ElementSummary standing = material.picture().of(criterion);
        boolean due = criterion.evidence() == Criterion.Evidence.REQUIRED;
        return TableRow.of(
                material.title(criterion),
                material.count(standing.scored()),
                material.count(standing.in(ScoreState.UNKNOWN)),
                material.count(standing.in(ScoreState.MISSING)),
                material.count(standing.in(ScoreState.NOT_APPLICABLE) + standing.in(ScoreState.OUT_OF_SCOPE)),
                due ? material.count(standing.counts().unproven()) : "–");
    }

    private List<Block> rejected(Participation participation) {
        ReportTexts words = material.words();
        if (participation.rejections() == 0) {
            return List.of(Paragraph.of(words.say("network.none-rejected")).sized(Step.TABLE));
        }
        List<Block> blocks =
                new ArrayList<>(List.of(new Spacer(12), Heading.of(3, words.say("network.rejected-title"))));
        if (material.anonymous()) {
            blocks.add(Paragraph.of(words.say(
                            "network.rejected-anonymous",
                            material.count(participation.rejections()),
                            participation.rejections()))
                    .sized(Step.TABLE));
            return blocks;
        }
        List<TableRow> rows = participation.examples().stream().map(this::row).toList();
        blocks.add(Table.of(
                List.of(TableColumn.share(34), TableColumn.share(22), TableColumn.share(44)),
                TableRow.of(
                        words.say("network.col-file"), words.say("network.col-member"), words.say("network.col-why")),
                rows));
        int more = participation.rejections() - rows.size();
        if (more > 0) {
            blocks.add(Paragraph.of(words.say("network.rejected-more", material.count(more), more))
                    .sized(Step.TABLE));
        }
        return blocks;
    }

    private TableRow row(Rejection rejection) {
        ReportTexts words = material.words();
        Text why = Text.of(words.say("network.kind-" + rejection.kind().key()));
        return TableRow.of(
                TableCell.of(rejection.source()),
                TableCell.of(rejection.name().isEmpty() ? "–" : words.print(rejection.name())),
                TableCell.of(
                        rejection.reason().isEmpty()
                                ? why
                                : why.newLine()
                                        .small(
                                                words.print(rejection.reason()),
                                                material.palette().muted())));
    }
}
