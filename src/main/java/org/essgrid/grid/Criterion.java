package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/**
 * A question whose answer is scored.
 *
 * @param texts the texts of the question
 * @param measure how an answer becomes a score
 * @param alwaysApplies whether « not applicable » is refused as an answer where the criterion is in scope
 * @param fullIf a condition on other answers that grants the full score
 * @param evidence whether evidence is requested
 * @param advice recommendations for low scores, by rising threshold
 */
public record Criterion(
        ElementProperties properties,
        Texts texts,
        Measure measure,
        boolean alwaysApplies,
        Optional<Formula> fullIf,
        Evidence evidence,
        List<Advice> advice)
        implements Element {

    /**
     * @param help how to answer, or where to find the figure
     * @param reference the law or source behind the criterion
     * @param tags free labels, such as sustainable development goals
     */
    public record Texts(
            Translated question, Optional<Translated> help, Optional<Translated> reference, List<String> tags) {
        public Texts {
            tags = List.copyOf(tags);
        }
    }

    public enum Evidence {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /** @param below the score, out of 100, below which the advice applies */
    public record Advice(double below, Translated text) {}

    public Criterion {
        advice = List.copyOf(advice);
    }

    /** This criterion with another weight, and possibly another scale, for another tree. */
    public Criterion with(Weight weight, Measure scored) {
        return new Criterion(properties.withWeight(weight), texts, scored, alwaysApplies, fullIf, evidence, advice);
    }

    /** The advice for a score in 0..1: the one with the lowest threshold above it. */
    public Optional<Advice> adviceFor(double score) {
        return advice.stream().filter(a -> score * 100 < a.below() - 1e-9).findFirst();
    }
}
