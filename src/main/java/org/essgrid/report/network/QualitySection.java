package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.NetworkSummary.DataQuality;
import org.essgrid.network.model.Participation;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The quality of the data: how complete it is, and what was rejected. */
record QualitySection(NetworkReportContext context) implements Section {

    private static final double COUNT = 62;
    private static final int MOST = 15;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(24), Heading.of(2, message("network.quality"))));
        Participation participation = context.summary().participation();
        if (participation.members() > 0) {
            blocks.add(Paragraph.note(coverage()));
            blocks.addAll(context.discloses(participation.members()) ? gaps() : List.of());
        }
        blocks.addAll(rejected(participation));
        return blocks;
    }

    private String coverage() {
        DataQuality quality = context.summary().quality();
        List<String> steps = new ArrayList<>();
        double above = 1;
        for (DataQuality.Step step : quality.coverage()) {
            if (step.members() > 0) {
                steps.add(step(step, above));
            }
            above = step.from();
        }
        String text = message("network.coverage", texts().list(steps));
        return quality.warnings() == 0
                ? text
                : text + " "
                        + message(
                                "network.warnings",
                                context.count(quality.warnings()),
                                context.count(quality.warned()),
                                quality.warnings(),
                                quality.warned());
    }

    private String step(DataQuality.Step step, double above) {
        return step.from() == 1
                ? message("network.coverage-full", context.count(step.members()), step.members())
                : message(
                        "network.coverage-step",
                        context.count(step.members()),
                        texts().percent(step.from()),
                        texts().percent(above));
    }

    /** The criteria that most members left without an answer. */
    private List<Block> gaps() {
        Comparator<Criterion> byGap =
                Comparator.comparingInt(criterion -> -gap(context.summary().of(criterion)));
        // Sorting is stable: equals stay in the order of the grid.
        List<Criterion> criteria = context.grid().criteria().stream()
                .filter(criterion -> gap(context.summary().of(criterion)) > 0)
                .sorted(byGap)
                .limit(MOST)
                .toList();
        if (criteria.isEmpty()) {
            return List.of(Paragraph.note(message("network.no-gaps")));
        }
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("network.col-criterion"))));
        for (String key : List.of(
                "network.col-answered",
                "report.state-unknown",
                "report.state-missing",
                "network.col-left-out",
                "network.col-unproven")) {
            columns.add(TableColumn.fixed(COUNT, message(key)).numbers());
        }
        return List.of(
                new Block.Spacer(9),
                Table.of(columns, criteria.stream().map(this::row).toList())
                        .captioned(Text.strong(message("network.gaps-caption", MOST))));
    }

    private static int gap(ElementSummary summary) {
        return summary.in(ScoreState.UNKNOWN)
                + summary.in(ScoreState.MISSING)
                + summary.counts().unproven();
    }

    private TableRow row(Criterion criterion) {
        ElementSummary summary = context.summary().of(criterion);
        boolean due = criterion.evidence() == Criterion.Evidence.REQUIRED;
        return TableRow.of(
                context.title(criterion),
                context.count(summary.scored()),
                context.count(summary.in(ScoreState.UNKNOWN)),
                context.count(summary.in(ScoreState.MISSING)),
                context.count(summary.in(ScoreState.NOT_APPLICABLE) + summary.in(ScoreState.OUT_OF_SCOPE)),
                due ? context.count(summary.counts().unproven()) : "–");
    }

    private List<Block> rejected(Participation participation) {
        if (participation.rejections() == 0) {
            return List.of(Paragraph.note(message("network.none-rejected")));
        }
        String rejected = new ParticipationSection(context).rejected();
        return List.of(
                new Block.Spacer(12),
                Heading.of(3, message("network.rejected-title")),
                Paragraph.note(message("network.rejected-where", rejected)));
    }
}
