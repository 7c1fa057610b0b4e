package org.essgrid.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;

/**
 * The values that formulas can refer to for one actor: profile, inputs, parameters of the grid, and results as they are computed.
 *
 * @param results the result of an element, by id
 */
record ActorFormulaInputs(Grid grid, Answers answers, Function<String, NodeResult> results) implements FormulaInputs {

    @Override
    public Optional<Value> get(Reference reference) {
        return switch (reference.kind()) {
            case PROFILE -> Optional.ofNullable(answers.profile().get(reference.id()));
            case PARAMETER -> parameter(reference.id());
            case INPUT -> input(reference);
            case VALUE -> criterion(reference).value().map(Value::of);
            case LEVEL -> level(criterion(reference));
            case SCORE -> results.apply(reference.id()).score().map(s -> Value.of(s.published()));
            case EXACT -> {
                NodeResult result = results.apply(reference.id());
                yield result.score()
                        .map(s -> Value.of(result.element().publication().exact(s.exact())));
            }
            case ANSWERED -> Optional.of(Value.of(results.apply(reference.id()).isAnswered()));
            case APPLICABLE ->
                Optional.of(Value.of(!results.apply(reference.id()).state().isLeftOut()));
        };
    }

    /** Whether a condition is undecided and something that is blank or « ne sait pas » may still decide it. */
    boolean isOpen(Formula condition) {
        return condition.evaluate(this) instanceof FormulaResult.Unknown unknown
                && unknown.missing().stream().anyMatch(this::mayBeAnswered);
    }

    /** What does not apply stays unknown, whatever else is answered. */
    private boolean mayBeAnswered(Reference reference) {
        return switch (reference.kind()) {
            case PROFILE, PARAMETER -> true;
            case INPUT -> !(answers.to(reference.id()).response() instanceof Response.NotApplicable);
            case VALUE, LEVEL, SCORE, EXACT, ANSWERED, APPLICABLE ->
                !results.apply(reference.id()).state().isLeftOut();
        };
    }

    private Optional<Value> parameter(String id) {
        return Optional.ofNullable(answers.parameters().get(id))
                .or(() -> grid.parameter(id).map(p -> p.value()))
                .map(Value::of);
    }

    private Optional<Value> input(Reference reference) {
        return answers.to(reference.id()).response() instanceof Response.Inputs inputs
                ? Optional.ofNullable(inputs.values().get(reference.input()))
                : Optional.empty();
    }

    private CriterionResult criterion(Reference reference) {
        return (CriterionResult) results.apply(reference.id());
    }

    private static Optional<Value> level(CriterionResult result) {
        return result.state() == ScoreState.SCORED && result.answer().response() instanceof Response.Levels levels
                ? Optional.of(Value.of(levels.ids().get(0)))
                : Optional.empty();
    }
}
