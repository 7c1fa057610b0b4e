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
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;

/**
 * Reads the answer to a quantitative criterion: from the criterion's own cell, or from one cell per input.
 *
 * @param inputs the criterion's inputs
 * @param partial whether some may be left out, as in a target, where they stay as they are today
 */
record InputsReader(String criterionId, List<InputRule> inputs, boolean partial, CellProblems problems) {

    Optional<Response> read(AnswerCells cells) {
        Optional<AnswerCell> own = cells.filledOwn();
        if (own.isPresent() && inputs.size() == 1) {
            return single(own.get(), cells);
        }
        Map<String, CellContent<Value>> entries = new LinkedHashMap<>();
        for (InputRule input : inputs) {
            cells.filled(input.id()).ifPresent(cell -> entries.put(input.id(), input.read(cell, problems)));
        }
        return own.isPresent() ? whole(own.get(), entries) : together(entries, cells);
    }

    /** A single input may be answered in the criterion's own row. */
    private Optional<Response> single(AnswerCell own, AnswerCells cells) {
        InputRule input = inputs.get(0);
        Optional<AnswerCell> other = cells.filled(input.id());
        if (other.isPresent()) {
            Location location = other.get().location();
            problems.error(own, "answers.twice-answered", location.rowOrLine(), location.header());
            return Optional.empty();
        }
        CellContent<Value> entry = input.read(own, problems);
        return entry instanceof CellContent.Valid<Value> valid
                ? Optional.of(new Response.Inputs(Map.of(input.id(), valid.answer()), Set.of()))
                : together(Map.of(input.id(), entry), cells);
    }

    /** If the inputs have their own rows, the criterion's own row can only state that the whole has no answer. */
    private Optional<Response> whole(AnswerCell own, Map<String, CellContent<Value>> entries) {
        Optional<NoAnswer> state = NoAnswer.of(own.text());
        if (state.isEmpty()) {
            reportOwn(own);
            return Optional.empty();
        }
        boolean contradicted = entries.values().stream().anyMatch(e -> !e.is(state.get()) && !e.is(NoAnswer.MISSING));
        if (contradicted) {
            problems.error(own, "answers.contradiction", own.quote());
            return Optional.empty();
        }
        return Optional.of(ResponseReader.response(state.get()));
    }

    private void reportOwn(AnswerCell own) {
        if (inputs.isEmpty()) {
            problems.error(own, "answers.computed", own.quote());
            return;
        }
        String rows = inputs.stream().map(i -> criterionId + "." + i.id()).collect(Collectors.joining(", "));
        problems.error(own, "answers.rows-of-inputs", own.quote(), rows);
    }

    private Optional<Response> together(Map<String, CellContent<Value>> entries, AnswerCells cells) {
        if (entries.values().stream().anyMatch(CellContent.Invalid.class::isInstance)) {
            return Optional.empty();
        }
        if (entries.values().stream().anyMatch(e -> e.is(NoAnswer.NOT_APPLICABLE))) {
            return notApplicable(entries, cells);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> unknown = new TreeSet<>();
        entries.forEach((id, entry) -> {
            if (entry instanceof CellContent.Valid<Value> valid) {
                values.put(id, valid.answer());
            } else if (entry.is(NoAnswer.UNKNOWN)) {
                unknown.add(id);
            }
        });
        if (values.isEmpty() && unknown.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        List<String> missing = inputs.stream()
                .map(InputRule::id)
                .filter(id -> !values.containsKey(id) && !unknown.contains(id))
                .map(id -> criterionId + "." + id)
                .toList();
        if (!partial && !missing.isEmpty() && unknown.isEmpty()) {
            cells.firstFilled()
                    .ifPresent(cell -> problems.warning(cell, "answers.input-missing", String.join(", ", missing)));
        }
        return Optional.of(
                unknown.size() == inputs.size() ? new Response.Unknown() : new Response.Inputs(values, unknown));
    }

    private Optional<Response> notApplicable(Map<String, CellContent<Value>> entries, AnswerCells cells) {
        for (Map.Entry<String, CellContent<Value>> entry : entries.entrySet()) {
            if (!entry.getValue().is(NoAnswer.NOT_APPLICABLE)
                    && !entry.getValue().is(NoAnswer.MISSING)) {
                String notApplicable = firstWith(entries, NoAnswer.NOT_APPLICABLE);
                AnswerCell cell = cells.filled(notApplicable).orElseThrow();
                problems.error(cell, "answers.contradiction", cell.quote());
                return Optional.empty();
            }
        }
        return Optional.of(new Response.NotApplicable(""));
    }

    private static String firstWith(Map<String, CellContent<Value>> entries, NoAnswer state) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().is(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The valid content of the cell of an input.
     *
     * @param options the choices of the input; empty if it is a number
     */
    record InputRule(Input input, Optional<AnswerOptions> options, NumberRule number) {

        static InputRule of(Measure.Quantitative measure, Input input) {
            Optional<AnswerOptions> options =
                    input.isChoice() ? Optional.of(AnswerOptions.of(input.choices())) : Optional.empty();
            return new InputRule(input, options, NumberRule.of(measure, input));
        }

        String id() {
            return input.id();
        }

        CellContent<Value> read(AnswerCell cell, CellProblems problems) {
            if (options.isPresent()) {
                CellContent<List<String>> chosen = new LevelsCell(options.get(), false, true, problems).read(cell);
                return chosen.map(ids -> Value.of(ids.get(0)));
            }
            Optional<NoAnswer> unanswered = NoAnswer.of(cell.text());
            return unanswered.isPresent()
                    ? new CellContent.Unanswered<>(unanswered.get())
                    : CellContent.of(number.read(cell, problems).map(Value::of));
        }
    }
}
