package org.essgrid.report.actor.debate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.plan.PlanItem.TargetAnswer;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** Where there is most way to go from today's answer to the target. */
record TargetsQuestions(ReportContext material) {

    private static final int MOST = 2;
    private static final int MOST_SIGNS = 40;

    List<Text> questions() {
        return material.plan().items().stream()
                .filter(item -> item.isOpen() && way(item) > 0)
                .sorted(Comparator.comparingDouble(TargetsQuestions::way).reversed())
                .limit(MOST)
                .map(this::question)
                .toList();
    }

    private static Optional<Map.Entry<Horizon, TargetAnswer>> furthest(PlanItem item) {
        return item.targets().entrySet().stream().reduce((nearer, further) -> further);
    }

    /** From the score now to that aimed at, 0..1; 0 where either is missing. */
    private static double way(PlanItem item) {
        Optional<CriterionResult> aimedAt =
                furthest(item).map(Map.Entry::getValue).map(TargetAnswer::reached);
        return aimedAt.flatMap(CriterionResult::score).isPresent()
                        && item.criterion().score().isPresent()
                ? aimedAt.get().score().get().exact()
                        - item.criterion().score().get().exact()
                : 0;
    }

    private Text question(PlanItem item) {
        ReportTexts words = material.words();
        Map.Entry<Horizon, TargetAnswer> aim = furthest(item).orElseThrow();
        return Text.of(words.say(
                item.action().isPresent() ? "report.question-action" : "report.question-idle",
                words.text(item.criterion().element().title()),
                shown(item.criterion()),
                shown(aim.getValue().reached()),
                aim.getKey().years()));
    }

    /** The answer, or its score where it is too long for a question, as several options are. */
    private String shown(CriterionResult result) {
        String answer = new AnswerWords(material).brief(result);
        return answer.length() <= MOST_SIGNS
                ? answer
                : material.words().ofHundred(result.score().orElseThrow().exact());
    }
}
