package org.essgrid.assessment.explanation;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;

/**
 * How a node came to its score.
 *
 * @param steps from the answers to the published figure; the last step with arithmetic gives the published figure
 */
public record Explanation(NodeResult node, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * @param key which kind of step it is, whatever the language: {@code explain.coverage}, {@code explain.score}, …
     * @param text what is done
     * @param arithmetic the calculation, if it is one
     */
    public record Step(String key, String text, Optional<Arithmetic> arithmetic) {}

    /**
     * A calculation in the reader's language: {@code (2 × 75 + 1 × 50) / (2 + 1) = 66,6666666667}.
     *
     * @param expression numbers, + − × / ^ ( ), and the functions min, max, ln, round
     * @param result what it gives, to 12 significant digits unless rounded for publication
     */
    public record Arithmetic(String expression, String result) {
        @Override
        public String toString() {
            return expression.equals(result) ? result : expression + " = " + result;
        }
    }
}
