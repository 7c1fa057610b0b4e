package org.essgrid.assessment.plan;

import java.util.Optional;
import org.essgrid.assessment.CriterionResult;

/**
 * A target: the one that is named for a horizon, or a nearer one that still stands there.
 *
 * @param reached the criterion with all targets reached
 * @param gain what this target alone brings to the overall score; empty where there is no overall score, now or then, or where the
 *     criterion has none now, for then the score would move because more is counted and not because more is done
 */
public record TargetAnswer(CriterionResult reached, Optional<Gain> gain) {}
