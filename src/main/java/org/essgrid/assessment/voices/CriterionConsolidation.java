package org.essgrid.assessment.voices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Method;
import org.essgrid.grid.Voices.Rule;
import org.essgrid.grid.formula.Value;

/**
 * Consolidates the voices on one criterion. For quantities the values are consolidated and then scored; otherwise, and where
 * a condition may grant full marks whatever the value, the scores are consolidated.
 *
 * @param own the actor's own comment, evidence and plan for the criterion; its response is ignored
 */
record CriterionConsolidation(Criterion criterion, Rule rule, List<Voice> voices, Answer own) {

    private static final double EPSILON = 1e-9;

    CriterionResult result() {
        List<Voice> heard = heard();
        Optional<BigDecimal> total = consolidation().total();
        if (total.isEmpty()) {
            return unscored(heard);
        }
        Answer answer = answer(jointResponse(scored(heard), score(total.get())));
        CriterionResult result = CriterionResult.scored(criterion, answer, score(total.get()), value(total.get()));
        boolean open = scored(heard).stream()
                .anyMatch(voice -> voice.result().score().orElseThrow().provisional());
        return open ? result.asProvisional() : result;
    }

    private List<Voice> heard() {
        return voices.stream().filter(voice -> rule.includes(voice.college())).toList();
    }

    private static List<Voice> scored(List<Voice> voices) {
        return voices.stream().filter(Voice::isScored).toList();
    }

    private CriterionResult unscored(List<Voice> heard) {
        ScoreState state =
                unscoredState(heard.stream().map(v -> v.result().state()).toList());
        Response response = switch (state) {
            case NOT_APPLICABLE -> new Response.NotApplicable("");
            case UNKNOWN -> new Response.Unknown();
            case SCORED, OUT_OF_SCOPE, MISSING, NOT_COMPUTABLE -> new Response.Missing();
        };
        return CriterionResult.without(criterion, state, answer(response));
    }

    /** Not applicable if most of the voices with an answer say so; else unknown if there is any answer; else missing. */
    private static ScoreState unscoredState(List<ScoreState> voices) {
        long answered =
                voices.stream().filter(state -> state != ScoreState.MISSING).count();
        long leftOut = voices.stream().filter(ScoreState::isLeftOut).count();
        if (leftOut > 0 && 2 * leftOut > answered) {
            boolean byCondition = voices.stream().noneMatch(state -> state == ScoreState.NOT_APPLICABLE);
            return byCondition ? ScoreState.OUT_OF_SCOPE : ScoreState.NOT_APPLICABLE;
        }
        return answered > 0 ? ScoreState.UNKNOWN : ScoreState.MISSING;
    }

    /** Comments and evidence of respondents are left out: they could identify them. */
    private Answer answer(Response response) {
        return own.withResponse(response);
    }

    private Consolidation consolidation() {
        Function<Voice, BigDecimal> figure = isOfValues()
                ? voice -> voice.result().value().orElseThrow()
                : voice -> BigDecimal.valueOf(voice.score());
        Map<College, List<BigDecimal>> byCollege = new LinkedHashMap<>();
        scored(voices)
                .forEach(voice -> byCollege
                        .computeIfAbsent(voice.college(), c -> new ArrayList<>())
                        .add(figure.apply(voice)));
        return new Consolidation(rule, byCollege);
    }

    private boolean isOfValues() {
        return criterion.measure() instanceof Measure.Quantitative
                && criterion.fullIf().isEmpty();
    }

    /** The score, 0..1, of a consolidated figure. */
    private double score(BigDecimal figure) {
        return isOfValues()
                ? ((Measure.Quantitative) criterion.measure()).score(figure)
                : Math.min(1, Math.max(0, figure.doubleValue()));
    }

    private Optional<BigDecimal> value(BigDecimal figure) {
        return isOfValues() ? Optional.of(figure) : Optional.empty();
    }

    /** What may be shown of these voices, without revealing answers of too few. */
    CriterionVoices shown(List<College> colleges) {
        Consolidation consolidation = consolidation();
        List<College> answering =
                colleges.stream().filter(consolidation.byCollege()::containsKey).toList();
        CollegeAnonymity anonymity = CollegeAnonymity.of(answering, rule, c -> answers(consolidation, List.of(c)));
        List<Figure> figures = new ArrayList<>();
        for (College college : anonymity.shown()) {
            figures.add(figure(consolidation, List.of(college), consolidation.of(college), spread(college)));
        }
        if (!anonymity.together().isEmpty()) {
            figures.add(together(consolidation, anonymity.together()));
        }
        anonymity.separate().forEach(c -> figures.add(hidden(consolidation, List.of(c))));
        OptionalDouble spread = anonymity.hidesNothing() ? spread(scored(voices)) : OptionalDouble.empty();
        return new CriterionVoices(criterion.id(), rule, scored(voices).size(), figures, spread);
    }

    /**
     * The figure of colleges that are not shown separately is their part of the total, which the total reveals in any case;
     * any other figure would allow both to be calculated.
     */
    private Figure together(Consolidation consolidation, List<College> colleges) {
        boolean enough = colleges.size() > 1 && answers(consolidation, colleges) >= CollegeAnonymity.FEWEST;
        return rule.method() == Method.MEAN && enough
                ? figure(consolidation, colleges, consolidation.weighted(colleges), OptionalDouble.empty())
                : hidden(consolidation, colleges);
    }

    private Figure figure(
            Consolidation consolidation, List<College> colleges, BigDecimal figure, OptionalDouble spread) {
        OptionalDouble score = OptionalDouble.of(score(figure));
        return new Figure(colleges, answers(consolidation, colleges), score, value(figure), spread);
    }

    private static Figure hidden(Consolidation consolidation, List<College> colleges) {
        return new Figure(
                colleges,
                answers(consolidation, colleges),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static int answers(Consolidation consolidation, List<College> colleges) {
        return colleges.stream()
                .mapToInt(c ->
                        consolidation.byCollege().getOrDefault(c, List.of()).size())
                .sum();
    }

    private OptionalDouble spread(College college) {
        return spread(
                scored(voices).stream().filter(v -> v.college().equals(college)).toList());
    }

    /** Scores are added in order of size, so that the order of the voices makes no difference. */
    private static OptionalDouble spread(List<Voice> voices) {
        if (voices.size() < 2) {
            return OptionalDouble.empty();
        }
        double[] scores = voices.stream().mapToDouble(Voice::score).sorted().toArray();
        double mean = 0;
        for (double score : scores) {
            mean += score / scores.length;
        }
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / scores.length));
    }

    /**
     * The joint response of several voices, for conditions and tables that refer to answers.
     *
     * @param voices that enter the total and have a score, at least one
     * @param score their consolidated score, 0..1
     */
    private Response jointResponse(List<Voice> voices, double score) {
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
