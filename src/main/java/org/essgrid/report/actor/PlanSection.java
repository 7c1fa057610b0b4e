package org.essgrid.report.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The plan: the score with all targets reached, then each target and action with its gain. */
record PlanSection(ReportContext context) implements Section {

    List<Block> blocks() {
        ActorPlan plan = context.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("report.plan")));
        blocks.add(Paragraph.introduction(explanation()));
        if (!plan.reached().isEmpty()) {
            blocks.add(new Block.Spacer(6));
            blocks.add(combinedTargets());
        }
        blocks.add(new Block.Spacer(12));
        blocks.add(items());
        return blocks;
    }

    private String explanation() {
        ActorPlan plan = context.plan();
        List<String> sentences = new ArrayList<>();
        if (!plan.reached().isEmpty()) {
            boolean scored = plan.now().root().score().isPresent();
            sentences.add(message(scored ? "report.plan-read" : "report.plan-no-score"));
        }
        LocalDate day = context.request().date();
        long overdue = plan.items().stream().filter(item -> item.isOverdue(day)).count();
        if (overdue > 0) {
            sentences.add(message("report.plan-overdue", overdue, texts().date(day)));
        }
        long withoutAction =
                plan.items().stream().filter(item -> item.action().isEmpty()).count();
        if (withoutAction > 0) {
            sentences.add(message("report.plan-idle", withoutAction));
        }
        return String.join(" ", sentences);
    }

    /** The overall score now, and with all targets of a horizon reached. */
    private Table combinedTargets() {
        ActorPlan plan = context.plan();
        GroupResult now = plan.now().root();
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("report.col-when")),
                TableColumn.fixed(110, message("report.col-score")).numbers(),
                TableColumn.fixed(110, message("report.col-band")),
                TableColumn.fixed(70, message("report.col-gain")).numbers(),
                TableColumn.fixed(70, message("report.col-coverage")).numbers());
        List<TableRow> rows = new ArrayList<>();
        rows.add(combined(message("report.now"), now, "–"));
        plan.reached().forEach((horizon, then) -> {
            String gain = plan.together(horizon, now)
                    .map(g -> texts().difference(g.points()))
                    .orElse("–");
            rows.add(combined(message("report.all-targets", horizon.years()), then.root(), gain));
        });
        return Table.of(columns, rows).captioned(Text.of(message("report.plan-together")));
    }

    private TableRow combined(String when, GroupResult root, String gain) {
        String band = context.scores().band(root);
        return TableRow.of(
                when,
                context.scores().full(root),
                band.isEmpty() ? "–" : band,
                gain,
                root.applicable() == 0 ? "–" : texts().percent(root.coverage()));
    }

    /** One row per criterion that has a target or an action, the greatest gain first. */
    private Table items() {
        List<TableColumn> columns = List.of(
                TableColumn.share(54, message("report.col-action")),
                TableColumn.share(46, message("report.col-aim")),
                TableColumn.fixed(122, message("report.col-who")),
                TableColumn.fixed(42, message("report.col-gain-at", Horizon.ONE_YEAR.years()))
                        .numbers(),
                TableColumn.fixed(42, message("report.col-gain-at", Horizon.THREE_YEARS.years()))
                        .numbers());
        return Table.of(columns, context.plan().items().stream().map(this::row).toList())
                .captioned(Text.of(message("report.plan-items")));
    }

    private TableRow row(PlanItem item) {
        return TableRow.of(
                TableCell.of(what(item)),
                TableCell.of(targets(item)),
                TableCell.of(item.action().map(action -> who(item, action)).orElse(Text.of("–"))),
                TableCell.of(gain(item, Horizon.ONE_YEAR)),
                TableCell.of(gain(item, Horizon.THREE_YEARS)));
    }

    private Text what(PlanItem item) {
        CriterionResult criterion = item.criterion();
        String title = context.numbering()
                .before(criterion, texts().text(criterion.element().title()));
        Text named = Text.strong(title).newLine();
        return item.action()
                .map(action -> named.small(texts().print(action.what())))
                .orElseGet(() -> named.small(message("report.no-action"), muted()));
    }

    /** From today's answer to the targets, each on a line of its own. */
    private Text targets(PlanItem item) {
        AnswerWords answers = new AnswerWords(context);
        Text text = line(Text.EMPTY, message("report.now"), answers.brief(item.criterion()));
        for (Horizon horizon : Horizon.values()) {
            String reached = item.target(horizon)
                    .map(PlanItem.TargetAnswer::reached)
                    .map(answers::brief)
                    .orElse("");
            text = reached.isEmpty()
                    ? text
                    : line(text.newLine(), message("report.in-years", horizon.years()), reached);
        }
        return item.targets().isEmpty() ? text.newLine().small(message("report.no-target")) : text;
    }

    private Text line(Text before, String when, String answer) {
        return before.small(message("report.label", when, ""), muted()).small(" " + answer);
    }

    private Text who(PlanItem item, Action action) {
        Text owner = action.owner().isBlank()
                ? Text.EMPTY
                : Text.EMPTY.small(texts().print(action.owner())).newLine();
        Text due =
                action.due().map(day -> owner.small(texts().date(day) + " · ")).orElse(owner);
        Text status = due.small(message("report.action-" + action.status().key()));
        return item.isOverdue(context.request().date()) ? status.newLine().bold(message("report.overdue")) : status;
    }

    private String gain(PlanItem item, Horizon horizon) {
        return item.gain(horizon)
                .map(gain -> texts().difference(gain.points()) + (gain.isProvisional() ? "\u00A0*" : ""))
                .orElse("–");
    }
}
