package org.essgrid.assessment.explanation;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.text.Language;

/**
 * The calculation of a node's score, step by step, so that every published number can be recalculated by hand.
 *
 * @param steps from the answers to the published figure, which is the result of the last step with arithmetic
 */
public record Explanation(NodeResult node, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The explanation of a node of the grid, in this language. */
    public static Explanation of(Assessment assessment, NodeResult node, Language language) {
        StepWriter steps = new StepWriter(language);
        ConditionText conditions = new ConditionText(assessment, steps);
        if (node instanceof GroupResult group) {
            new GroupSteps(assessment, conditions, steps).write(group);
        } else {
            new CriterionSteps(assessment, conditions, steps).write((CriterionResult) node);
        }
        return new Explanation(node, steps.written());
    }

    /**
     * @param key the kind of step, independent of the language: {@code explain.coverage}, {@code explain.score}, …
     * @param text the sentence that describes it
     * @param arithmetic the calculation, if there is one
     */
    public record Step(String key, String text, Optional<Arithmetic> arithmetic) {}

    /**
     * A calculation in the reader's language: {@code (2 × 75 + 1 × 50) / (2 + 1) = 66,6666666667}.
     *
     * @param expression numbers, + − × / ^ ( ), and the functions min, max, ln, round
     * @param result to 12 significant digits unless rounded for publication
     */
    public record Arithmetic(String expression, String result) {
        @Override
        public String toString() {
            return expression.equals(result) ? result : expression + " = " + result;
        }
    }
}
