package org.essgrid.assessment.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;

/** The effect of a change on a score: published score with the change, minus the current published score. */
public record Gain(Score now, Score then) {

    /** Empty unless both have a score. */
    public static Optional<Gain> between(NodeResult now, NodeResult then) {
        return now.score().isPresent() && then.score().isPresent()
                ? Optional.of(new Gain(now.score().get(), then.score().get()))
                : Optional.empty();
    }

    /** In published points of the node's own scale; negative if the change lowers the score. */
    public BigDecimal points() {
        return then.published().subtract(now.published());
    }

    /** Whether either score rests on less than full coverage. */
    public boolean isProvisional() {
        return now.provisional() || then.provisional();
    }
}
