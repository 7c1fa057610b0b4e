package org.essgrid.assessment.explanation;

import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.text.Language;

/** Writes how a node came to its score, step by step, so that every published number can be redone by hand. */
public final class Explainer {

    private Explainer() {}

    /** The explanation of a node of the grid. */
    public static Explanation explain(Assessment assessment, NodeResult node, Language language) {
        StepWriter steps = new StepWriter(language);
        ConditionText conditions = new ConditionText(assessment, steps);
        if (node instanceof GroupResult group) {
            new GroupSteps(assessment, conditions, steps).write(group);
        } else {
            new CriterionSteps(assessment, conditions, steps).write((CriterionResult) node);
        }
        return new Explanation(node, steps.written());
    }

    /** What the actor's plan brings to a node, in sentences; none where nothing is aimed at. */
    public static List<String> plan(ActorPlan plan, NodeResult node, Language language) {
        return new PlanSteps(plan, language).of(node);
    }
}
