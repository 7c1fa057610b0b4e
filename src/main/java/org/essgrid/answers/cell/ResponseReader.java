package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;

/** Makes the response to one criterion of what was typed for it. */
public final class ResponseReader {

    private final String criterionId;
    private final Optional<AnswerOptions> levels;
    private final boolean multiple;
    private final List<InputRule> inputs;

    public ResponseReader(Criterion criterion) {
        this.criterionId = criterion.id();
        if (criterion.measure() instanceof Measure.Qualitative qualitative) {
            this.levels = Optional.of(AnswerOptions.of(qualitative));
            this.multiple = qualitative.multiple();
            this.inputs = List.of();
        } else {
            Measure.Quantitative quantitative = (Measure.Quantitative) criterion.measure();
            this.levels = Optional.empty();
            this.multiple = false;
            this.inputs = quantitative.inputs().stream()
                    .map(input -> InputRule.of(quantitative, input))
                    .toList();
        }
    }

    /**
     * The response, without the reason of a {@link Response.NotApplicable}, which stands elsewhere; empty if it is wrong,
     * and then the problem is reported.
     */
    public Optional<Response> read(AnswerCells cells, CellProblems remarks) {
        return levels.isPresent()
                ? chosen(levels.get(), cells, remarks)
                : new InputCells(criterionId, inputs, remarks).read(cells);
    }

    /** The answer aimed at, missing if there is none: it is given as answers are, but it must be an answer. */
    public Optional<Response> readTarget(AnswerCells cells, CellProblems remarks) {
        Optional<Response> target = read(cells, remarks);
        if (target.isPresent() && isNoAim(target.get())) {
            AnswerCell cell = cells.firstFilled().orElseThrow();
            remarks.error(cell, "answers.target-no-answer", cell.quote());
            return Optional.empty();
        }
        return target;
    }

    private static boolean isNoAim(Response response) {
        return response instanceof Response.NotApplicable
                || response instanceof Response.Unknown
                || (response instanceof Response.Inputs inputs
                        && !inputs.unknown().isEmpty());
    }

    private Optional<Response> chosen(AnswerOptions options, AnswerCells cells, CellProblems remarks) {
        Optional<AnswerCell> cell = cells.filledOwn();
        if (cell.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        CellContent<List<String>> entry = new LevelsCell(options, multiple, true, remarks).read(cell.get());
        if (entry instanceof CellContent.Given<List<String>> given) {
            return Optional.of(new Response.Levels(given.answer()));
        }
        return entry instanceof CellContent.Silent<List<String>> silent
                ? Optional.of(response(silent.state()))
                : Optional.empty();
    }

    static Response response(NoAnswer state) {
        return switch (state) {
            case NOT_APPLICABLE -> new Response.NotApplicable("");
            case UNKNOWN -> new Response.Unknown();
            case MISSING -> new Response.Missing();
        };
    }
}
