package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;

/** Scores single criteria. */
record CriterionScorer(Answers answers, ActorFormulaInputs facts) {

    CriterionResult score(Criterion criterion, boolean inScope) {
        Answer answer = answers.to(criterion.id());
        if (!inScope) {
            return CriterionResult.without(criterion, ScoreState.OUT_OF_SCOPE, answer);
        }
        Response response = answer.response();
        if (response instanceof Response.NotApplicable) {
            return CriterionResult.without(criterion, ScoreState.NOT_APPLICABLE, answer);
        }
        if (isGranted(criterion)) {
            return CriterionResult.scored(criterion, answer, 1, value(criterion));
        }
        CriterionResult answered = answered(criterion, answer);
        return mayBeGranted(criterion, answered) ? answered.asProvisional() : answered;
    }

    /** A result on the scale that a view gives to the criterion; unchanged if it is the criterion's own. */
    CriterionResult rescored(CriterionResult result, Criterion viewed) {
        if (result.score().isEmpty() || viewed.measure().equals(result.element().measure())) {
            return result;
        }
        double exact = isGranted(viewed) ? 1 : score(viewed.measure(), result);
        CriterionResult rescored = CriterionResult.scored(viewed, result.answer(), exact, result.value());
        return result.score().get().provisional() ? rescored.asProvisional() : rescored;
    }

    private static double score(Measure measure, CriterionResult result) {
        return measure instanceof Measure.Qualitative scale
                ? scale.score(((Response.Levels) result.answer().response()).ids())
                : ((Measure.Quantitative) measure).score(result.value().orElseThrow());
    }

    private CriterionResult answered(Criterion criterion, Answer answer) {
        Response response = answer.response();
        if (response instanceof Response.Unknown) {
            return CriterionResult.without(criterion, ScoreState.UNKNOWN, answer);
        }
        if (response instanceof Response.Levels levels && criterion.measure() instanceof Measure.Qualitative scale) {
            return CriterionResult.scored(criterion, answer, scale.score(levels.ids()), Optional.empty());
        }
        if (criterion.measure() instanceof Measure.Quantitative quantity) {
            return quantity(criterion, quantity, answer);
        }
        return CriterionResult.without(criterion, ScoreState.MISSING, answer);
    }

    /** An undecided condition grants nothing. */
    private boolean isGranted(Criterion criterion) {
        return criterion.fullIf().isPresent()
                && criterion.fullIf().get().evaluate(facts).truth().orElse(false);
    }

    private boolean mayBeGranted(Criterion criterion, CriterionResult answered) {
        return criterion.fullIf().isPresent()
                && answered.score().map(score -> score.exact() < 1).orElse(false)
                && facts.isOpen(criterion.fullIf().get());
    }

    private Optional<BigDecimal> value(Criterion criterion) {
        return criterion.measure() instanceof Measure.Quantitative quantity
                ? value(criterion, quantity).number()
                : Optional.empty();
    }

    private CriterionResult quantity(Criterion criterion, Measure.Quantitative measure, Answer answer) {
        FormulaResult outcome = value(criterion, measure);
        Optional<BigDecimal> number = outcome.number();
        if (number.isPresent()) {
            return CriterionResult.scored(criterion, answer, measure.score(number.get()), number);
        }
        FormulaResult.Unknown unknown = (FormulaResult.Unknown) outcome;
        return new CriterionResult(
                criterion,
                blank(criterion, measure, answer, unknown),
                Optional.empty(),
                answer,
                Optional.empty(),
                Optional.of(unknown));
    }

    private FormulaResult value(Criterion criterion, Measure.Quantitative measure) {
        if (measure.formula().isPresent()) {
            return measure.formula().get().evaluate(facts);
        }
        String input = measure.inputs().get(0).id();
        Reference only = new Reference(Reference.Kind.INPUT, criterion.id(), input);
        Optional<Value> entered = facts.get(only);
        return entered.isPresent()
                ? new FormulaResult.Known(entered.get())
                : new FormulaResult.Unknown(FormulaResult.Cause.MISSING_FACT, List.of(only));
    }

    /** A blank input makes the answer missing; « ne sait pas », or a formula without a result, makes it unknown. */
    private static ScoreState blank(
            Criterion criterion, Measure.Quantitative measure, Answer answer, FormulaResult.Unknown unknown) {
        if (unknown.cause() != FormulaResult.Cause.MISSING_FACT) {
            return ScoreState.UNKNOWN;
        }
        Response.Inputs entered =
                answer.response() instanceof Response.Inputs inputs ? inputs : new Response.Inputs(Map.of(), Set.of());
        if (!entered.unknown().isEmpty()) {
            return ScoreState.UNKNOWN;
        }
        boolean ownInputMissing = unknown.missing().stream()
                .anyMatch(r -> r.kind() == Reference.Kind.INPUT && r.id().equals(criterion.id()));
        boolean allEntered =
                measure.inputs().stream().allMatch(i -> entered.values().containsKey(i.id()));
        return ownInputMissing || !allEntered ? ScoreState.MISSING : ScoreState.UNKNOWN;
    }
}
