package org.essgrid.assessment.voices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Method;
import org.essgrid.grid.Voices.Rule;

/**
 * The voices on one criterion made one. Of quantities the values are consolidated and then scored; of all else, and where a
 * condition may grant full marks whatever the value, the scores.
 *
 * @param own what the actor itself says of the criterion beside its voices: comment, evidence and plan; no answer
 */
record CriterionConsolidation(Criterion criterion, Rule rule, List<Voice> voices, Answer own) {

    CriterionResult result() {
        List<Voice> heard = heard();
        Optional<BigDecimal> total = consolidation().total();
        if (total.isEmpty()) {
            return unscored(heard);
        }
        Answer answer = answer(new JointResponse(criterion, rule).of(scored(heard), score(total.get())));
        return CriterionResult.scored(criterion, answer, score(total.get()), value(total.get()));
    }

    private List<Voice> heard() {
        return voices.stream().filter(voice -> rule.includes(voice.college())).toList();
    }

    private static List<Voice> scored(List<Voice> voices) {
        return voices.stream().filter(Voice::isScored).toList();
    }

    private CriterionResult unscored(List<Voice> heard) {
        ScoreState state = UnscoredCriterion.state(
                heard.stream().map(v -> v.result().state()).toList());
        Response response = switch (state) {
            case NOT_APPLICABLE -> new Response.NotApplicable("");
            case UNKNOWN -> new Response.Unknown();
            case SCORED, OUT_OF_SCOPE, MISSING, NOT_COMPUTABLE -> new Response.Missing();
        };
        return CriterionResult.without(criterion, state, answer(response));
    }

    /** Comments and evidence of respondents stay with them: they would tell who answered. */
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

    /** What may be shown of these voices. */
    CriterionVoices shown(List<College> colleges) {
        Consolidation made = consolidation();
        List<College> withResponse =
                colleges.stream().filter(made.byCollege()::containsKey).toList();
        CollegeAnonymity anonymity = CollegeAnonymity.of(withResponse, rule, c -> answers(made, List.of(c)));
        List<Figure> figures = new ArrayList<>();
        for (College college : anonymity.shown()) {
            figures.add(figure(made, List.of(college), made.of(college), spread(college)));
        }
        if (!anonymity.together().isEmpty()) {
            figures.add(together(made, anonymity.together()));
        }
        anonymity.apart().forEach(c -> figures.add(hidden(made, List.of(c))));
        OptionalDouble spread = anonymity.hidesNothing() ? spread(scored(voices)) : OptionalDouble.empty();
        return new CriterionVoices(criterion.id(), rule, scored(voices).size(), figures, spread);
    }

    /**
     * Colleges that are not told apart have the figure that the total has of them, which it gives away in any case; a figure
     * of another kind would let both be worked out.
     */
    private Figure together(Consolidation made, List<College> colleges) {
        boolean enough = colleges.size() > 1 && answers(made, colleges) >= CollegeAnonymity.FEWEST;
        return rule.method() == Method.MEAN && enough
                ? figure(made, colleges, made.weighted(colleges), OptionalDouble.empty())
                : hidden(made, colleges);
    }

    private Figure figure(Consolidation made, List<College> colleges, BigDecimal figure, OptionalDouble spread) {
        OptionalDouble score = OptionalDouble.of(score(figure));
        return new Figure(colleges, answers(made, colleges), score, value(figure), spread);
    }

    private static Figure hidden(Consolidation made, List<College> colleges) {
        return new Figure(
                colleges, answers(made, colleges), OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty());
    }

    private static int answers(Consolidation made, List<College> colleges) {
        return colleges.stream()
                .mapToInt(c -> made.byCollege().getOrDefault(c, List.of()).size())
                .sum();
    }

    private OptionalDouble spread(College college) {
        return spread(
                scored(voices).stream().filter(v -> v.college().equals(college)).toList());
    }

    /** Summed in order of size, so that the order of the voices changes nothing. */
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
}
