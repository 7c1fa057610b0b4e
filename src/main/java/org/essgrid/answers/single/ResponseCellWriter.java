package org.essgrid.answers.single;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;

/** How responses are written into the cells that ask for them; reading gives the same response again. */
record ResponseCellWriter(Language language) {

    /** What stands in the criterion's own row. */
    Optional<Value> own(Criterion criterion, Response response) {
        if (response instanceof Response.Levels levels) {
            return Optional.of(Value.of(String.join(" | ", levels.ids())));
        }
        if (response instanceof Response.Inputs inputs) {
            return only(criterion).flatMap(input -> input(input, inputs));
        }
        return silent(response).map(state -> Value.of(state.word(language, options(criterion))));
    }

    /** What stands in the row of an input. */
    Optional<Value> input(Input input, Response response) {
        if (!(response instanceof Response.Inputs inputs)) {
            return Optional.empty();
        }
        return inputs.unknown().contains(input.id())
                ? Optional.of(Value.of(NoAnswer.UNKNOWN.word(language, options(input.choices()))))
                : Optional.ofNullable(inputs.values().get(input.id()));
    }

    /** The only input of a criterion, which is answered in the criterion's own row. */
    static Optional<Input> only(Criterion criterion) {
        return criterion.measure() instanceof Measure.Quantitative quantitative
                        && quantitative.inputs().size() == 1
                ? Optional.of(quantitative.inputs().get(0))
                : Optional.empty();
    }

    private static Optional<NoAnswer> silent(Response response) {
        if (response instanceof Response.NotApplicable) {
            return Optional.of(NoAnswer.NOT_APPLICABLE);
        }
        return response instanceof Response.Unknown ? Optional.of(NoAnswer.UNKNOWN) : Optional.empty();
    }

    private static Optional<AnswerOptions> options(Criterion criterion) {
        return criterion.measure() instanceof Measure.Qualitative qualitative
                ? Optional.of(AnswerOptions.of(qualitative))
                : only(criterion).flatMap(input -> options(input.choices()));
    }

    private static Optional<AnswerOptions> options(List<Choice> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(AnswerOptions.of(choices));
    }
}
