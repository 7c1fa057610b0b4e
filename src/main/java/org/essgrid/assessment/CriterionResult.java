package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.answers.Answer;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.formula.Outcome;

/**
 * What became of a criterion.
 *
 * @param value of a quantitative criterion, present even where it is not believable
 * @param trouble why a formula gave no value
 */
public record CriterionResult(
        Criterion element,
        State state,
        Optional<Score> score,
        Answer answer,
        Optional<BigDecimal> value,
        Optional<Outcome.Unknown> trouble)
        implements NodeResult {

    @Override
    public OptionalDouble entering() {
        return score.isPresent() ? OptionalDouble.of(score.get().exact()) : OptionalDouble.empty();
    }

    @Override
    public double coverage() {
        return state == State.SCORED ? 1 : 0;
    }

    @Override
    public double applicable() {
        return state.isLeftOut() ? 0 : 1;
    }
}
