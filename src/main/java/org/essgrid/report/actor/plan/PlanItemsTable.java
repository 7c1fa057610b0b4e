package org.essgrid.report.actor.plan;

import java.util.List;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.plan.PlanItem.TargetAnswer;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** A row a criterion that has a target or an action, the greatest gain first. */
record PlanItemsTable(ReportContext material) {

    Table table() {
        ReportTexts words = material.words();
        List<TableColumn> columns = List.of(
                TableColumn.share(54),
                TableColumn.share(46),
                TableColumn.fixed(122),
                TableColumn.fixed(42).numbers(),
                TableColumn.fixed(42).numbers());
        TableRow header = TableRow.of(
                words.say("report.col-action"),
                words.say("report.col-aim"),
                words.say("report.col-who"),
                words.say("report.col-gain-at", Horizon.ONE_YEAR.years()),
                words.say("report.col-gain-at", Horizon.THREE_YEARS.years()));
        return Table.of(
                        columns,
                        header,
                        material.plan().items().stream().map(this::row).toList())
                .captioned(Text.of(words.say("report.plan-items")));
    }

    private TableRow row(PlanItem item) {
        return TableRow.of(
                TableCell.of(what(item)),
                TableCell.of(aims(item)),
                TableCell.of(item.action().map(action -> who(item, action)).orElse(Text.of("–"))),
                TableCell.of(gain(item, Horizon.ONE_YEAR)),
                TableCell.of(gain(item, Horizon.THREE_YEARS)));
    }

    private Text what(PlanItem item) {
        ReportTexts words = material.words();
        CriterionResult criterion = item.criterion();
        String title = material.numbering()
                .before(criterion, words.text(criterion.element().title()));
        Text named = Text.strong(title).newLine();
        return item.action()
                .map(action -> named.small(words.print(action.what())))
                .orElseGet(() -> named.small(
                        words.say("report.no-action"), material.palette().muted()));
    }

    /** From today's answer to the targets, each on a line of its own. */
    private Text aims(PlanItem item) {
        ReportTexts words = material.words();
        AnswerWords answers = new AnswerWords(material);
        Text text = line(Text.EMPTY, words.say("report.now"), answers.brief(item.criterion()));
        for (Horizon horizon : Horizon.values()) {
            String reached = item.target(horizon)
                    .map(TargetAnswer::reached)
                    .map(answers::brief)
                    .orElse("");
            text = reached.isEmpty()
                    ? text
                    : line(text.newLine(), words.say("report.in-years", horizon.years()), reached);
        }
        return item.targets().isEmpty() ? text.newLine().small(words.say("report.no-target")) : text;
    }

    private Text line(Text before, String when, String answer) {
        ReportTexts words = material.words();
        return before.small(
                        words.say("report.label", when, ""), material.palette().muted())
                .small(" " + answer);
    }

    private Text who(PlanItem item, Action action) {
        ReportTexts words = material.words();
        Text owner = action.owner().isBlank()
                ? Text.EMPTY
                : Text.EMPTY.small(words.print(action.owner())).newLine();
        Text due = action.due().map(day -> owner.small(words.date(day) + " · ")).orElse(owner);
        Text status = due.small(words.say("report.action-" + action.status().key()));
        return item.isOverdue(material.request().date()) ? status.newLine().bold(words.say("report.overdue")) : status;
    }

    private String gain(PlanItem item, Horizon horizon) {
        return item.gain(horizon)
                .map(gain -> material.words().difference(gain.points()) + (gain.isProvisional() ? "\u00A0*" : ""))
                .orElse("–");
    }
}
