package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.source.value.DateText;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;

/** An actor's plan for a terminal: the scores that the targets would give, and the most useful actions. */
record PlanText(ActorPlan plan, Session session) {

    private static final int MAX_ITEMS = 3;

    String text() {
        if (plan.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(session.outColours().strong(session.text("cli.plan")));
        plan.reached()
                .forEach(
                        (horizon, then) -> lines.addAll(session.wrapped(together(horizon, then.root()), "  ", "    ")));
        List<PlanItem> open = plan.items().stream().filter(PlanItem::isOpen).toList();
        open.stream().limit(MAX_ITEMS).forEach(item -> {
            lines.addAll(session.wrapped(item(item), "  - ", "    "));
            action(item).ifPresent(action -> lines.addAll(session.wrapped(action, "    → ", "      ")));
        });
        if (open.size() > MAX_ITEMS) {
            lines.addAll(session.wrapped(session.text("cli.plan-more", open.size() - MAX_ITEMS), "  ", "    "));
        }
        return String.join("\n", lines) + "\n";
    }

    private String together(Horizon horizon, GroupResult root) {
        Optional<Score> score = root.score();
        NumberStyle numbers = session.numbers();
        if (score.isEmpty()) {
            return session.text("cli.plan-no-score", horizon.years(), numbers.percent(root.coverage()));
        }
        String word = score.get()
                .band()
                .map(band -> "  " + session.text(band.label()))
                .orElse("");
        String figure = session.text(
                        "cli.plan-together",
                        horizon.years(),
                        numbers.format(score.get().published()),
                        numbers.format(root.element().publication().outOf()),
                        plan.together(horizon, plan.now().root())
                                .map(gain -> signed(gain.points()))
                                .orElseGet(() -> session.text("cli.plan-no-gain")))
                + word;
        return score.get().provisional() ? figure + " " + session.text("cli.provisional") : figure;
    }

    private String item(PlanItem item) {
        List<String> gains = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            item.gain(horizon)
                    .map(Gain::points)
                    .ifPresent(points -> gains.add(session.text("cli.plan-gain", signed(points), horizon.years())));
        }
        String title = session.text(item.criterion().element().title());
        String all = gains.isEmpty() ? session.text("cli.plan-no-gain") : String.join(", ", gains);
        return session.text("cli.score-item", title, all);
    }

    private Optional<String> action(PlanItem item) {
        return item.action().map(action -> {
            List<String> parts = new ArrayList<>();
            parts.add(TerminalText.of(action.what()));
            if (!action.owner().isEmpty()) {
                parts.add(TerminalText.of(action.owner()));
            }
            action.due().ifPresent(due -> parts.add(session.text("cli.plan-due", day(due))));
            if (action.status() != Action.Status.TO_DO) {
                parts.add(session.text("cli.plan-" + action.status().key()));
            }
            return String.join(" · ", parts);
        });
    }

    /** The date in the format of questionnaires. */
    private String day(LocalDate day) {
        return session.language() == Language.FRENCH ? DateText.written(day) : day.toString();
    }

    private String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + session.numbers().format(points);
    }
}
