package org.essgrid.assessment.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Value;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told next to the score is true of every grid of this project, whatever is answered. */
class EveryGridPropertiesTest {

    private static final double NEAR = 1e-9;

    static Stream<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.endsWith("grid.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void figures_next_to_the_score_are_true_of_random_answers(Path file) throws IOException {
        Grid grid = GridReader.read("grid.yaml", Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        Assessor assessor = new Assessor(grid);
        Random random = new Random(file.toString().hashCode());
        for (int round = 0; round < TestScope.rounds(150); round++) {
            Assessment assessment =
                    assessor.assess(answers(grid, random, List.of(0, 10, 40).get(round % 3)));
            theScoreLiesInItsInterval(assessment);
            assessment.nodes().values().stream()
                    .filter(GroupResult.class::isInstance)
                    .forEach(node -> sharesFollowTheRule((GroupResult) node));
            if (round % 3 != 1) {
                prioritiesRaiseTheScoreByWhatIsSaid(assessor, assessment);
            }
        }
    }

    private static void theScoreLiesInItsInterval(Assessment assessment) {
        assessment.root().score().ifPresent(score -> {
            Robustness robustness = Robustness.of(assessment).orElseThrow();
            assertThat(score.published()).isBetween(robustness.low(), robustness.high());
        });
    }

    private static void sharesFollowTheRule(GroupResult group) {
        List<Contribution> counted =
                group.parts().stream().filter(Contribution::isCounted).toList();
        double sum = group.parts().stream().mapToDouble(Contribution::share).sum();
        if (group.scoreForParent().isEmpty()) {
            assertThat(sum).isZero();
            return;
        }
        double weight = counted.stream().mapToDouble(Contribution::weight).sum();
        switch (group.element().rule().aggregation()) {
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN, SUM ->
                counted.forEach(part -> assertThat(part.share()).isCloseTo(part.weight() / weight, within(NEAR)));
            case MIN ->
                decidedBy(
                        counted,
                        counted.stream()
                                .mapToDouble(EveryGridPropertiesTest::score)
                                .min());
            case MAX ->
                decidedBy(
                        counted,
                        counted.stream()
                                .mapToDouble(EveryGridPropertiesTest::score)
                                .max());
            case TABLE -> assertThat(group.level()).isPresent();
        }
        assertThat(sum).isCloseTo(counted.isEmpty() ? 0 : 1, within(NEAR));
    }

    private static void decidedBy(List<Contribution> counted, OptionalDouble extreme) {
        counted.forEach(part -> assertThat(part.share() > 0).isEqualTo(score(part) == extreme.orElseThrow()));
    }

    private static double score(Contribution part) {
        return part.counted().orElseThrow();
    }

    private static void prioritiesRaiseTheScoreByWhatIsSaid(Assessor assessor, Assessment assessment) {
        for (Highlights.Priority priority : Highlights.of(assessment).priorities()) {
            Assessment best = bestOf(assessor, assessment, priority.criterion());
            double now = assessment.root().scoreForParent().orElseThrow();
            double then = best.root().scoreForParent().orElseThrow();
            assertThat(Math.max(0, then - now))
                    .as(assessment.grid().id() + " " + priority.criterion().id())
                    .isCloseTo(priority.gain(), within(NEAR));
            priority.points(assessment)
                    .filter(points -> best.root().score().isPresent())
                    .ifPresent(points -> assertThat(points)
                            .isEqualByComparingTo(best.root()
                                    .score()
                                    .get()
                                    .published()
                                    .subtract(assessment.root().score().get().published())));
        }
    }

    /** Of all answers to one criterion, the one that gives the best overall score. */
    private static Assessment bestOf(Assessor assessor, Assessment assessment, CriterionResult result) {
        List<Assessment> all = new ArrayList<>();
        if (result.element().measure() instanceof Measure.Qualitative scale) {
            scale.scale().ids().forEach(id -> all.add(again(assessor, assessment, result, List.of(id))));
            if (scale.multiple()) {
                all.add(again(assessor, assessment, result, scale.scale().ids()));
            }
        } else {
            Measure.Quantitative quantity =
                    (Measure.Quantitative) result.element().measure();
            List<Double> around = new ArrayList<>(quantity.scale().landmarks());
            quantity.accept().min().ifPresent(bound -> around.add(bound.doubleValue()));
            quantity.accept().max().ifPresent(bound -> around.add(bound.doubleValue()));
            around.add(around.get(0) - 1);
            around.add(quantity.scale()
                            .landmarks()
                            .get(quantity.scale().landmarks().size() - 1)
                    + 1);
            around.stream()
                    .map(BigDecimal::valueOf)
                    .filter(quantity.accept()::contains)
                    .filter(value -> !quantity.isDirect()
                            || quantity.inputs().get(0).range().contains(value))
                    .forEach(value -> all.add(again(assessor, assessment, result, quantity, value)));
        }
        return all.stream()
                .filter(other -> other.root().scoreForParent().isPresent())
                .max((a, b) -> Double.compare(
                        a.root().scoreForParent().orElseThrow(),
                        b.root().scoreForParent().orElseThrow()))
                .orElseThrow();
    }

    private static Assessment again(
            Assessor assessor, Assessment assessment, CriterionResult result, List<String> levels) {
        return assessor.assess(with(assessment.answers(), result, new Response.Levels(levels)));
    }

    /** A value that is calculated is replaced itself, as its inputs could give it in many ways. */
    private static Assessment again(
            Assessor assessor,
            Assessment assessment,
            CriterionResult result,
            Measure.Quantitative quantity,
            BigDecimal value) {
        if (quantity.isDirect()) {
            Response response =
                    new Response.Inputs(Map.of(quantity.inputs().get(0).id(), Value.of(value)), Set.of());
            return assessor.assess(with(assessment.answers(), result, response));
        }
        CriterionResult other =
                CriterionResult.scored(result.element(), result.answer(), quantity.score(value), Optional.of(value));
        return assessor.assess(assessment.answers(), Map.of(result.id(), other));
    }

    private static Answers with(Answers answers, CriterionResult result, Response response) {
        Map<String, Answer> replaced = new LinkedHashMap<>(answers.byCriterion());
        replaced.put(result.id(), result.answer().withResponse(response));
        return new Answers(answers.actor(), answers.profile(), answers.parameters(), replaced, answers.location());
    }

    /** @param blanks the percentage of criteria that are blank, unknown or not applicable, and of facts that are missing */
    private static Answers answers(Grid grid, Random random, int blanks) {
        Map<String, Value> profile = new LinkedHashMap<>();
        for (ProfileField field : grid.profile()) {
            if (random.nextInt(100) >= blanks) {
                profile.put(field.id(), fact(field, random));
            }
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        Answers none = Answers.none();
        for (Criterion criterion : grid.criteria()) {
            Response response = random.nextInt(100) < blanks
                    ? List.of(new Response.Missing(), new Response.Unknown(), new Response.NotApplicable("r"))
                            .get(random.nextInt(3))
                    : response(criterion, random, blanks);
            answers.put(criterion.id(), Answer.missing(none.location()).withResponse(response));
        }
        return new Answers(none.actor(), profile, Map.of(), answers, none.location());
    }

    private static Value fact(ProfileField field, Random random) {
        return switch (field.kind()) {
            case CHOICE ->
                Value.of(field.choices()
                        .get(random.nextInt(field.choices().size()))
                        .id());
            case NUMBER -> Value.of(number(field.range(), random));
            case TEXT -> Value.of("texte");
        };
    }

    private static Response response(Criterion criterion, Random random, int blanks) {
        if (criterion.measure() instanceof Measure.Qualitative scale) {
            List<String> ids = scale.scale().ids();
            return new Response.Levels(List.of(ids.get(random.nextInt(ids.size()))));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Input input : ((Measure.Quantitative) criterion.measure()).inputs()) {
            if (random.nextInt(200) >= blanks) {
                values.put(
                        input.id(),
                        input.isChoice()
                                ? Value.of(input.choices()
                                        .get(random.nextInt(input.choices().size()))
                                        .id())
                                : Value.of(number(input.range(), random)));
            }
        }
        return new Response.Inputs(values, Set.of());
    }

    /** Mostly of a size at which scales change. */
    private static BigDecimal number(Range range, Random random) {
        BigDecimal free = BigDecimal.valueOf(random.nextInt(1 + (int) Math.pow(10, 1 + random.nextInt(3))));
        BigDecimal raised = range.min().map(free::max).orElse(free);
        return range.max().map(raised::min).orElse(raised);
    }
}
