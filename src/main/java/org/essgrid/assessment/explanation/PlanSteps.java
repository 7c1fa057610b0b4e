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
import org.essgrid.assessment.plan.TargetAnswer;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** What the plan brings to a node, each gain with the two scores that it lies between. */
record PlanSteps(ActorPlan plan, Messages messages, ExplanationFigures figures) {

    PlanSteps(ActorPlan plan, Language language) {
        this(plan, Messages.in(language), new ExplanationFigures(language));
    }

    List<String> of(NodeResult node) {
        List<String> sentences = new ArrayList<>();
        if (node instanceof CriterionResult) {
            plan.item(node.id())
                    .ifPresent(item -> item.aims().forEach((horizon, aim) -> sentences.addAll(target(horizon, aim))));
        } else {
            plan.reached().keySet().forEach(horizon -> sentences.addAll(together(horizon, node)));
        }
        return sentences;
    }

    private List<String> target(Horizon horizon, TargetAnswer aim) {
        List<String> sentences = new ArrayList<>();
        aim.reached()
                .score()
                .ifPresent(score -> sentences.add(messages.get(
                        "explain.plan-target",
                        horizon.years(),
                        figures.published(score.published()),
                        figures.number(aim.reached().element().publication().outOf()))));
        sentences.add(aim.gain()
                .map(gain -> said("explain.plan-gain", horizon, gain))
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
        String together = said("explain.plan-together", horizon, gain.get());
        BigDecimal sum = plan.sumOfGains(horizon);
        return whole && sum.compareTo(points) != 0
                ? List.of(together, messages.get("explain.plan-sum", horizon.years(), figures.published(sum)))
                : List.of(together);
    }

    private String said(String key, Horizon horizon, Gain gain) {
        return messages.get(
                key,
                horizon.years(),
                figures.published(gain.then().published()),
                figures.published(gain.now().published()),
                figures.published(gain.points()));
    }
}
