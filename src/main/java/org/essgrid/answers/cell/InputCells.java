package org.essgrid.answers.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;

/**
 * Reads the cells of a quantitative criterion, of which each input may have its own.
 *
 * @param inputs the criterion's inputs
 */
record InputCells(String criterionId, List<InputRule> inputs, CellProblems remarks) {

    Optional<Response> read(AnswerCells cells) {
        Optional<AnswerCell> own = cells.filledOwn();
        if (own.isPresent() && inputs.size() == 1) {
            return single(own.get(), cells);
        }
        Map<String, CellContent<Value>> entries = new LinkedHashMap<>();
        for (InputRule input : inputs) {
            cells.filled(input.id()).ifPresent(cell -> entries.put(input.id(), input.read(cell, remarks)));
        }
        return own.isPresent() ? whole(own.get(), entries) : together(entries, cells);
    }

    /** The only input may be answered in the criterion's own row. */
    private Optional<Response> single(AnswerCell own, AnswerCells cells) {
        InputRule input = inputs.get(0);
        Optional<AnswerCell> other = cells.filled(input.id());
        if (other.isPresent()) {
            Location location = other.get().location();
            remarks.error(own, "answers.twice-answered", location.line(), location.header());
            return Optional.empty();
        }
        CellContent<Value> entry = input.read(own, remarks);
        return entry instanceof CellContent.Given<Value> given
                ? Optional.of(new Response.Inputs(Map.of(input.id(), given.answer()), Set.of()))
                : together(Map.of(input.id(), entry), cells);
    }

    /** Where inputs have rows, the criterion's own row can only say that all of it goes without an answer. */
    private Optional<Response> whole(AnswerCell own, Map<String, CellContent<Value>> entries) {
        Optional<NoAnswer> state = NoAnswer.of(own.text());
        if (state.isEmpty()) {
            reportOwn(own);
            return Optional.empty();
        }
        boolean contradicted = entries.values().stream().anyMatch(e -> !e.is(state.get()) && !e.is(NoAnswer.MISSING));
        if (contradicted) {
            remarks.error(own, "answers.contradiction", own.quote());
            return Optional.empty();
        }
        return Optional.of(ResponseReader.response(state.get()));
    }

    private void reportOwn(AnswerCell own) {
        if (inputs.isEmpty()) {
            remarks.error(own, "answers.computed", own.quote());
            return;
        }
        String rows = inputs.stream().map(i -> criterionId + "." + i.id()).collect(Collectors.joining(", "));
        remarks.error(own, "answers.rows-of-inputs", own.quote(), rows);
    }

    private Optional<Response> together(Map<String, CellContent<Value>> entries, AnswerCells cells) {
        if (entries.values().stream().anyMatch(CellContent.Wrong.class::isInstance)) {
            return Optional.empty();
        }
        if (entries.values().stream().anyMatch(e -> e.is(NoAnswer.NOT_APPLICABLE))) {
            return notApplicable(entries, cells);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> unknown = new TreeSet<>();
        entries.forEach((id, entry) -> {
            if (entry instanceof CellContent.Given<Value> given) {
                values.put(id, given.answer());
            } else if (entry.is(NoAnswer.UNKNOWN)) {
                unknown.add(id);
            }
        });
        if (values.isEmpty() && unknown.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        return Optional.of(
                unknown.size() == inputs.size() ? new Response.Unknown() : new Response.Inputs(values, unknown));
    }

    private Optional<Response> notApplicable(Map<String, CellContent<Value>> entries, AnswerCells cells) {
        for (Map.Entry<String, CellContent<Value>> entry : entries.entrySet()) {
            if (!entry.getValue().is(NoAnswer.NOT_APPLICABLE)
                    && !entry.getValue().is(NoAnswer.MISSING)) {
                String silent = first(entries, NoAnswer.NOT_APPLICABLE);
                AnswerCell cell = cells.filled(silent).orElseThrow();
                remarks.error(cell, "answers.contradiction", cell.quote());
                return Optional.empty();
            }
        }
        return Optional.of(new Response.NotApplicable(""));
    }

    private static String first(Map<String, CellContent<Value>> entries, NoAnswer state) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().is(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
