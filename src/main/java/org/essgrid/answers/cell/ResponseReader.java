package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;

/** Makes the response to a criterion of what was typed for it. */
public record ResponseReader(Remarks remarks) {

    /**
     * The response, without the reason of a {@link Response.NotApplicable}, which stands elsewhere; empty if it is wrong,
     * and then the problem is reported.
     */
    public Optional<Response> read(Criterion criterion, AnswerCells cells) {
        if (criterion.measure() instanceof Measure.Qualitative qualitative) {
            return qualitative(qualitative, cells);
        }
        return new InputCells((Measure.Quantitative) criterion.measure(), criterion.id(), remarks).read(cells);
    }

    /** The answer aimed at, missing if there is none: it is given as answers are, but it must be an answer. */
    public Optional<Response> readTarget(Criterion criterion, AnswerCells cells) {
        Optional<Response> target = read(criterion, cells);
        if (target.isPresent() && isNoAim(target.get())) {
            Cell cell = cells.firstFilled().orElseThrow();
            remarks.error(cell, "answers.target-no-answer", cell.quote());
            return Optional.empty();
        }
        return target;
    }

    private static boolean isNoAim(Response response) {
        return response instanceof Response.NotApplicable
                || response instanceof Response.Unknown
                || response instanceof Response.Inputs inputs
                        && !inputs.unknown().isEmpty();
    }

    private Optional<Response> qualitative(Measure.Qualitative measure, AnswerCells cells) {
        Optional<Cell> cell = cells.filledOwn();
        if (cell.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        Entry<List<String>> entry = new LevelsCell(Options.of(measure), measure.multiple(), remarks).read(cell.get());
        if (entry instanceof Entry.Given<List<String>> given) {
            return Optional.of(new Response.Levels(given.answer()));
        }
        return entry instanceof Entry.Silent<List<String>> silent
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
