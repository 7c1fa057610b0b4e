package org.essgrid.assessment.voices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Rule;
import org.essgrid.grid.formula.Value;

/** The joint response of several voices, for conditions and tables that refer to answers. */
record JointResponse(Criterion criterion, Rule rule) {

    private static final double EPSILON = 1e-9;

    /**
     * @param voices that enter the total and have a score, at least one
     * @param score their consolidated score, 0..1
     */
    Response of(List<Voice> voices, double score) {
        if (criterion.measure() instanceof Measure.Qualitative scale) {
            return new Response.Levels(scale.multiple() ? options(scale, voices) : List.of(reached(scale, score)));
        }
        Map<String, Value> inputs = new LinkedHashMap<>();
        for (Input input : ((Measure.Quantitative) criterion.measure()).inputs()) {
            together(input, voices).ifPresent(value -> inputs.put(input.id(), value));
        }
        return new Response.Inputs(inputs, Set.of());
    }

    /** The best level whose score is reached, or the lowest. */
    private static String reached(Measure.Qualitative measure, double score) {
        Comparator<LevelScale.Level> byScore = Comparator.comparingDouble(LevelScale.Level::score);
        List<LevelScale.Level> levels = measure.scale().levels();
        return levels.stream()
                .filter(level -> level.score() <= score + EPSILON)
                .max(byScore)
                .or(() -> levels.stream().min(byScore))
                .orElseThrow()
                .id();
    }

    /** The options chosen by at least half of the voices, or else the most frequent ones. */
    private static List<String> options(Measure.Qualitative measure, List<Voice> voices) {
        Map<String, Integer> ticks = new LinkedHashMap<>();
        measure.scale().ids().forEach(id -> ticks.put(id, 0));
        voices.forEach(voice -> {
            if (voice.result().answer().response() instanceof Response.Levels levels) {
                levels.ids().forEach(id -> ticks.merge(id, 1, Integer::sum));
            }
        });
        int most = ticks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double enough = Math.min(most, voices.size() / 2.0);
        return ticks.entrySet().stream()
                .filter(option -> option.getValue() >= enough)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Numbers are consolidated by the rule of the criterion; a choice is kept only if all agree. */
    private Optional<Value> together(Input input, List<Voice> voices) {
        Map<College, List<BigDecimal>> numbers = new LinkedHashMap<>();
        List<Value> given = new ArrayList<>();
        for (Voice voice : voices) {
            Value value = voice.result().answer().response() instanceof Response.Inputs inputs
                    ? inputs.values().get(input.id())
                    : null;
            if (value instanceof Value.Quantity quantity) {
                numbers.computeIfAbsent(voice.college(), c -> new ArrayList<>()).add(quantity.number());
            } else if (value != null) {
                given.add(value);
            }
        }
        if (!numbers.isEmpty()) {
            return new Consolidation(rule, numbers).total().map(Value::of);
        }
        return given.stream().distinct().count() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }
}
