package org.essgrid.report.actor.plan;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** The overall score now, and with all targets of a horizon reached. */
record CombinedTargetsTable(ReportContext material) {

    Table table() {
        ReportTexts words = material.words();
        ActorPlan plan = material.plan();
        GroupResult now = plan.now().root();
        List<TableColumn> columns = List.of(
                TableColumn.share(1),
                TableColumn.fixed(110).numbers(),
                TableColumn.fixed(110),
                TableColumn.fixed(70).numbers(),
                TableColumn.fixed(70).numbers());
        TableRow header = TableRow.of(
                words.say("report.col-when"),
                words.say("report.col-score"),
                words.say("report.col-band"),
                words.say("report.col-gain"),
                words.say("report.col-coverage"));
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(words.say("report.now"), now, "–"));
        plan.reached().forEach((horizon, then) -> {
            String gain = plan.together(horizon, now)
                    .map(g -> words.difference(g.points()))
                    .orElse("–");
            rows.add(row(words.say("report.all-targets", horizon.years()), then.root(), gain));
        });
        return Table.of(columns, header, rows).captioned(Text.of(words.say("report.plan-together")));
    }

    private TableRow row(String when, GroupResult root, String gain) {
        String band = material.scores().band(root);
        return TableRow.of(
                when,
                material.scores().full(root),
                band.isEmpty() ? "–" : band,
                gain,
                root.applicable() == 0 ? "–" : material.words().percent(root.coverage()));
    }
}
