package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.formula.FormulaResult;

/**
 * The result of a criterion.
 *
 * @param value of a quantitative criterion, even if it is implausible
 * @param trouble why the formula gave no value
 */
public record CriterionResult(
        Criterion element,
        ScoreState state,
        Optional<Score> score,
        Answer answer,
        Optional<BigDecimal> value,
        Optional<FormulaResult.Unknown> trouble)
        implements NodeResult {

    /**
     * A criterion with a score.
     *
     * @param exact 0..1
     */
    public static CriterionResult scored(Criterion criterion, Answer answer, double exact, Optional<BigDecimal> value) {
        Score score = Score.of(criterion, exact, false);
        if (criterion.bands().onValue() && value.isPresent()) {
            score = new Score(exact, score.published(), criterion.bands().of(value.get()), false);
        }
        return new CriterionResult(criterion, ScoreState.SCORED, Optional.of(score), answer, value, Optional.empty());
    }

    /** A criterion without a score; the state gives the reason. */
    public static CriterionResult without(Criterion criterion, ScoreState state, Answer answer) {
        return new CriterionResult(criterion, state, Optional.empty(), answer, Optional.empty(), Optional.empty());
    }

    /** The same score while an undecided condition may still grant full marks. */
    public CriterionResult asProvisional() {
        Optional<Score> open = score.map(s -> new Score(s.exact(), s.published(), s.band(), true));
        return new CriterionResult(element, state, open, answer, value, trouble);
    }

    @Override
    public OptionalDouble scoreForParent() {
        return score.isPresent() ? OptionalDouble.of(score.get().exact()) : OptionalDouble.empty();
    }

    /** A score granted by a condition alone is no answer. */
    @Override
    public boolean isAnswered() {
        return state == ScoreState.SCORED
                && (value.isPresent()
                        || answer.response() instanceof Response.Levels
                        || answer.response() instanceof Response.Inputs);
    }

    @Override
    public double coverage() {
        return score.isEmpty() ? 0 : score.get().provisional() ? OPEN : 1;
    }

    @Override
    public double applicable() {
        return state.isLeftOut() ? 0 : 1;
    }
}
