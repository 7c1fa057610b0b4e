package org.essgrid.report.actor;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.grid.Aggregation;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Pen;

/** The plan: the score with all targets reached, then each target and action with its gain. */
record PlanSection(ReportContext context) implements Section {

    private static final Set<Aggregation> EXCLUSIVE = Set.of(Aggregation.MIN, Aggregation.MAX, Aggregation.TABLE);

    static final String ANCHOR = "plan";

    private static final double WHO = 124;
    private static final double GAIN = 42;
    private static final double BAR_HEIGHT = 6;

    List<Block> blocks() {
        ActorPlan plan = context.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(2, title(), ANCHOR), items());
    }

    /** From today's score to those with all targets reached. */
    private String title() {
        GroupResult now = context.plan().now().root();
        List<String> aims = new ArrayList<>();
        context.plan().reached().forEach((horizon, then) -> {
            if (then.root().score().isPresent()) {
                aims.add(message("report.plan-aim", context.scores().whole(then.root()), horizon.years()));
            }
        });
        return now.score().isEmpty() || aims.isEmpty()
                ? message("report.plan")
                : message("report.plan-title", context.scores().figure(now), texts().list(aims));
    }

    private String explanation() {
        ActorPlan plan = context.plan();
        List<String> sentences = new ArrayList<>();
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
        if (!plan.reached().isEmpty()) {
            boolean scored = plan.now().root().score().isPresent();
            sentences.add(message(scored ? "report.plan-read" : "report.plan-no-score"));
        }
        if (plan.items().stream()
                .flatMap(item -> item.targets().values().stream())
                .flatMap(target -> target.gain().stream())
                .anyMatch(Gain::isProvisional)) {
            sentences.add(message("report.plan-provisional"));
        }
        return String.join(" ", sentences);
    }

    /** One row per criterion that has a target or an action, the greatest gain first. */
    private Table items() {
        List<TableColumn> columns = List.of(
                TableColumn.share(61, message("report.col-action")),
                TableColumn.share(39, message("report.col-aim")),
                TableColumn.fixed(WHO, message("report.col-who")),
                TableColumn.fixed(GAIN, message("report.col-gain-at", Horizon.ONE_YEAR.years()))
                        .numbers(),
                TableColumn.fixed(GAIN, message("report.col-gain-at", Horizon.THREE_YEARS.years()))
                        .numbers());
        return Table.of(columns, context.plan().items().stream().map(this::row).toList())
                .captioned(Text.of(explanation()));
    }

    private TableRow row(PlanItem item) {
        return TableRow.of(
                TableCell.of(what(item)),
                TableCell.of(targets(item)),
                TableCell.of(item.action()
                        .map(action -> who(item, action))
                        .orElseGet(() -> Text.EMPTY.small(message("report.nobody-yet"), muted()))),
                TableCell.of(gain(item, Horizon.ONE_YEAR)),
                gainWithBar(item));
    }

    private Text what(PlanItem item) {
        CriterionResult criterion = item.criterion();
        String title = texts().text(criterion.element().title());
        Text numbered = Text.EMPTY.coloured(context.numbering().of(criterion) + "\u00A0", muted());
        Text named = context.request().shortened()
                ? numbered.bold(title + ". ", context.palette().text())
                : numbered.linkTo(title, criterion.id(), title).plain(". ");
        Text told = item.action()
                .map(action -> named.plain(texts().print(action.what())))
                .orElseGet(() -> named.coloured(message("report.no-action"), muted()));
        return isUseless(item) ? told.newLine().small(whyNoGain(criterion), muted()) : told;
    }

    /** Whether all its targets together change nothing of the overall score. */
    private static boolean isUseless(PlanItem item) {
        List<Gain> gains = item.targets().values().stream()
                .flatMap(target -> target.gain().stream())
                .toList();
        return !gains.isEmpty() && gains.stream().allMatch(gain -> gain.points().signum() == 0);
    }

    /** The group above that only counts its lowest, its highest or certain combinations; else, that the gain is too small. */
    private String whyNoGain(CriterionResult criterion) {
        return context.assessment().nodes().values().stream()
                .filter(GroupResult.class::isInstance)
                .map(GroupResult.class::cast)
                .filter(group -> EXCLUSIVE.contains(group.element().rule().aggregation()))
                .filter(group -> ReportContext.criteriaOf(group).contains(criterion))
                .findFirst()
                .map(group -> message(
                        "report.no-gain-" + group.element().rule().aggregation().key(),
                        texts().text(group.element().title())))
                .orElseGet(() -> message("report.no-gain"));
    }

    /** From today's answer to the targets. */
    private Text targets(PlanItem item) {
        AnswerWords answers = new AnswerWords(context);
        String now = answers.brief(item.criterion());
        Text text = Text.of(now);
        String last = now;
        for (Horizon horizon : Horizon.values()) {
            Optional<CriterionResult> reached = item.target(horizon).map(PlanItem.TargetAnswer::reached);
            if (reached.isPresent()) {
                String answer = answers.brief(reached.get());
                String years = message("report.in-years", horizon.years()).replace(' ', '\u00A0');
                text = text.plain(" → ")
                        .bold(
                                answer.equals(last) ? message("report.same-target") : answer,
                                context.palette().text())
                        .small("\u00A0(" + years + ")", muted());
                last = answer;
            }
        }
        return item.targets().isEmpty() ? text.newLine().small(message("report.no-target"), muted()) : text;
    }

    private Text who(PlanItem item, Action action) {
        Text owner = action.owner().isBlank()
                ? Text.EMPTY
                : Text.of(texts().print(action.owner())).newLine();
        String state = message("report.action-" + action.status().key());
        String due = action.due().map(day -> " · " + texts().date(day)).orElse("");
        Text status = owner.small(sign(action.status()) + "\u00A0" + state + due);
        return item.isOverdue(context.request().date()) ? status.newLine().bold(message("report.overdue")) : status;
    }

    private String gain(PlanItem item, Horizon horizon) {
        return item.gain(horizon)
                .map(gain -> gain.points().signum() == 0 ? "0" : texts().difference(gain.points()))
                .orElse("–");
    }

    private static String sign(Action.Status status) {
        return switch (status) {
            case TO_DO -> "○";
            case UNDER_WAY -> "→";
            case DONE -> "✓";
            case DROPPED -> "✗";
        };
    }

    /** The gain at three years over a bar, hollow as all that is aimed at. */
    private TableCell gainWithBar(PlanItem item) {
        String figure = gain(item, Horizon.THREE_YEARS);
        double most = context.plan().items().stream()
                .mapToDouble(PlanSection::furthestGain)
                .max()
                .orElse(0);
        double own = most > 0 ? Math.max(0, furthestGain(item)) / most : 0;
        TableCell cell = TableCell.of(Text.strong(figure).newLine().plain("\u00A0"));
        return own == 0
                ? TableCell.of(Text.strong(figure))
                : cell.with(Graphic.decorative(GAIN - 12, FontSize.TABLE.leading() + BAR_HEIGHT, canvas -> {
                            double width = Math.max(2, canvas.width() * own);
                            double top = FontSize.TABLE.leading() + 1;
                            canvas.stroke(
                                    new Rectangle2D.Double(canvas.width() - width, top, width, BAR_HEIGHT - 1),
                                    Pen.of(context.palette().aim(), 1));
                        })
                        .asBackground());
    }

    private static double furthestGain(PlanItem item) {
        return item.gain(Horizon.THREE_YEARS)
                .map(gain -> gain.points().doubleValue())
                .orElse(0.0);
    }
}
