package org.essgrid.report.actor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** What is planned: the score with all targets reached, then each target and action with what it would bring. */
public record PlanSection(ReportContext material) {

    public List<Block> blocks() {
        ActorPlan plan = material.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.plan")));
        blocks.add(Paragraph.of(explanation()).sized(Step.TABLE).leads());
        if (!plan.reached().isEmpty()) {
            blocks.add(new Spacer(6));
            blocks.add(new CombinedTargetsTable(material).table());
        }
        blocks.add(new Spacer(12));
        blocks.add(new PlanItemsTable(material).table());
        return blocks;
    }

    private String explanation() {
        ReportTexts words = material.words();
        ActorPlan plan = material.plan();
        List<String> sentences = new ArrayList<>();
        if (!plan.reached().isEmpty()) {
            boolean scored = plan.now().root().score().isPresent();
            sentences.add(words.say(scored ? "report.plan-read" : "report.plan-no-score"));
        }
        LocalDate day = material.request().date();
        long overdue = plan.items().stream().filter(item -> item.isOverdue(day)).count();
        if (overdue > 0) {
            sentences.add(words.say("report.plan-overdue", overdue, words.date(day)));
        }
        long idle = plan.items().stream().filter(PlanSection::isIdle).count();
        if (idle > 0) {
            sentences.add(words.say("report.plan-idle", idle));
        }
        return String.join(" ", sentences);
    }

    /** Whether something is aimed at that nobody will do anything about. */
    private static boolean isIdle(PlanItem item) {
        return item.action().isEmpty();
    }
}
