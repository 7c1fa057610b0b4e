package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem.TargetAnswer;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Explains the effect of an actor's plan on a node: each gain with the score before and after. */
public final class PlanSteps {

    private final ActorPlan plan;
    private final Messages messages;
    private final ExplanationFigures figures;

    private PlanSteps(ActorPlan plan, Language language) {
        this.plan = plan;
        this.messages = Messages.in(language);
        this.figures = new ExplanationFigures(language);
    }

    /** The sentences on one node; none if no target concerns it. */
    public static List<String> of(ActorPlan plan, NodeResult node, Language language) {
        return new PlanSteps(plan, language).sentences(node);
    }

    private List<String> sentences(NodeResult node) {
        List<String> sentences = new ArrayList<>();
        if (node instanceof CriterionResult) {
            plan.item(node.id())
                    .ifPresent(item ->
                            item.targets().forEach((horizon, target) -> sentences.addAll(target(horizon, target))));
        } else {
            plan.reached().keySet().forEach(horizon -> sentences.addAll(together(horizon, node)));
        }
        return sentences;
    }

    private List<String> target(Horizon horizon, TargetAnswer target) {
        List<String> sentences = new ArrayList<>();
        target.reached()
                .score()
                .ifPresent(score -> sentences.add(messages.get(
                        "explain.plan-target",
                        horizon.years(),
                        figures.published(score.published()),
                        figures.number(target.reached().element().publication().outOf()))));
        sentences.add(target.gain()
                .map(gain -> sentence("explain.plan-gain", horizon, gain))
                .orElseGet(() -> messages.get("explain.plan-no-gain", horizon.years())));
        return sentences;
    }

    private List<String> together(Horizon horizon, NodeResult node) {
        Optional<Gain> gain = plan.together(horizon, node);
        boolean whole = node.id().equals(plan.now().root().id());
        if (gain.isEmpty()) {
            return whole ? List.of(messages.get("explain.plan-no-gain", horizon.years())) : List.of();
        }
        BigDecimal points = gain.get().points();
        if (!whole && points.signum() == 0) {
            return List.of();
        }
        String together = sentence("explain.plan-together", horizon, gain.get());
        BigDecimal sum = plan.sumOfGains(horizon);
        return whole && sum.compareTo(points) != 0
                ? List.of(together, messages.get("explain.plan-sum", horizon.years(), figures.published(sum)))
                : List.of(together);
    }

    private String sentence(String key, Horizon horizon, Gain gain) {
        return messages.get(
                key,
                horizon.years(),
                figures.published(gain.then().published()),
                figures.published(gain.now().published()),
                figures.published(gain.points()));
    }
}
