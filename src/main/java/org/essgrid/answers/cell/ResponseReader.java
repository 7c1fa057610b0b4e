package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;

/** Reads the response to one criterion from its cells. */
public final class ResponseReader {

    private final String criterionId;
    private final Optional<AnswerOptions> levels;
    private final boolean multiple;
    private final List<InputsReader.InputRule> inputs;

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
                    .map(input -> InputsReader.InputRule.of(quantitative, input))
                    .toList();
        }
    }

    /**
     * The response; empty if it is invalid, which is then reported. The reason of a {@link Response.NotApplicable} is left
     * empty, because it is written in another column.
     */
    public Optional<Response> read(AnswerCells cells, CellProblems problems) {
        return read(cells, false, problems);
    }

    private Optional<Response> read(AnswerCells cells, boolean partial, CellProblems problems) {
        return levels.isPresent()
                ? readLevels(levels.get(), cells, problems)
                : new InputsReader(criterionId, inputs, partial, problems).read(cells);
    }

    /**
     * The target, missing if there is none. It is written like an answer, but may not be « not applicable » or « unknown ».
     * Empty if it is invalid, which is then reported.
     */
    public Optional<Response> readTarget(AnswerCells cells, CellProblems problems) {
        Optional<Response> target = read(cells, true, problems);
        if (target.isPresent() && isNoAnswer(target.get())) {
            AnswerCell cell = cells.firstFilled().orElseThrow();
            problems.error(cell, "answers.target-no-answer", cell.quote());
            return Optional.empty();
        }
        return target;
    }

    /** Whether a text is exactly an answer, for texts that are written elsewhere. */
    public boolean isAnswer(AnswerCell cell) {
        CellProblems unheard = new CellProblems(Language.FRENCH, new Diagnostics());
        return levels.map(options -> options.find(cell.text()).size() == 1)
                .orElseGet(() -> inputs.stream()
                        .anyMatch(input -> input.read(cell, unheard) instanceof CellContent.Valid<Value>));
    }

    private static boolean isNoAnswer(Response response) {
        return response instanceof Response.NotApplicable
                || response instanceof Response.Unknown
                || (response instanceof Response.Inputs inputs
                        && !inputs.unknown().isEmpty());
    }

    private Optional<Response> readLevels(AnswerOptions options, AnswerCells cells, CellProblems problems) {
        Optional<AnswerCell> cell = cells.filledOwn();
        if (cell.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        CellContent<List<String>> entry = new LevelsCell(options, multiple, true, problems).read(cell.get());
        if (entry instanceof CellContent.Valid<List<String>> valid) {
            return Optional.of(new Response.Levels(valid.answer()));
        }
        return entry instanceof CellContent.Unanswered<List<String>> unanswered
                ? Optional.of(response(unanswered.state()))
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
