package org.essgrid.answers.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.essgrid.answers.Response;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;

/** The cells of a quantitative criterion, of which each input may have its own. */
record InputCells(Measure.Quantitative measure, String criterionId, Remarks remarks) {

    Optional<Response> read(AnswerCells cells) {
        Optional<Cell> own = cells.filledOwn();
        if (own.isPresent() && measure.inputs().size() == 1) {
            return single(own.get(), cells);
        }
        Map<String, Entry<Value>> entries = new LinkedHashMap<>();
        for (Input input : measure.inputs()) {
            cells.filled(input.id()).ifPresent(cell -> entries.put(input.id(), entry(input, cell)));
        }
        return own.isPresent() ? whole(own.get(), entries) : together(entries, cells);
    }

    /** The only input may be answered in the criterion's own row. */
    private Optional<Response> single(Cell own, AnswerCells cells) {
        Input input = measure.inputs().get(0);
        Optional<Cell> other = cells.filled(input.id());
        if (other.isPresent()) {
            remarks.error(own, "answers.twice-answered", other.get().location().line());
            return Optional.empty();
        }
        return together(Map.of(input.id(), entry(input, own)), cells);
    }

    /** Where inputs have rows, the criterion's own row can only say that all of it goes without an answer. */
    private Optional<Response> whole(Cell own, Map<String, Entry<Value>> entries) {
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

    private void reportOwn(Cell own) {
        if (measure.inputs().isEmpty()) {
            remarks.error(own, "answers.computed", own.quote());
            return;
        }
        String rows =
                measure.inputs().stream().map(i -> criterionId + "." + i.id()).collect(Collectors.joining(", "));
        remarks.error(own, "answers.rows-of-inputs", own.quote(), rows);
    }

    private Optional<Response> together(Map<String, Entry<Value>> entries, AnswerCells cells) {
        if (entries.values().stream().anyMatch(Entry.Wrong.class::isInstance)) {
            return Optional.empty();
        }
        if (entries.values().stream().anyMatch(e -> e.is(NoAnswer.NOT_APPLICABLE))) {
            return notApplicable(entries, cells);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Set<String> unknown = new TreeSet<>();
        entries.forEach((id, entry) -> {
            if (entry instanceof Entry.Given<Value> given) {
                values.put(id, given.answer());
            } else if (entry.is(NoAnswer.UNKNOWN)) {
                unknown.add(id);
            }
        });
        if (values.isEmpty() && unknown.isEmpty()) {
            return Optional.of(new Response.Missing());
        }
        return Optional.of(
                unknown.size() == measure.inputs().size()
                        ? new Response.Unknown()
                        : new Response.Inputs(values, unknown));
    }

    private Optional<Response> notApplicable(Map<String, Entry<Value>> entries, AnswerCells cells) {
        for (Map.Entry<String, Entry<Value>> entry : entries.entrySet()) {
            if (!entry.getValue().is(NoAnswer.NOT_APPLICABLE)
                    && !entry.getValue().is(NoAnswer.MISSING)) {
                String silent = first(entries, NoAnswer.NOT_APPLICABLE);
                Cell cell = cells.filled(silent).orElseThrow();
                remarks.error(cell, "answers.contradiction", cell.quote());
                return Optional.empty();
            }
        }
        return Optional.of(new Response.NotApplicable(""));
    }

    private static String first(Map<String, Entry<Value>> entries, NoAnswer state) {
        return entries.keySet().stream()
                .filter(id -> entries.get(id).is(state))
                .findFirst()
                .orElseThrow();
    }

    private Entry<Value> entry(Input input, Cell cell) {
        if (input.isChoice()) {
            Entry<List<String>> chosen = new LevelsCell(Options.of(input.choices()), false, remarks).read(cell);
            return chosen.map(ids -> Value.of(ids.get(0)));
        }
        return NoAnswer.of(cell.text())
                .<Entry<Value>>map(Entry.Silent::new)
                .orElseGet(() -> Entry.of(
                        NumberRule.of(measure, input).read(cell, remarks).map(Value::of)));
    }
}
