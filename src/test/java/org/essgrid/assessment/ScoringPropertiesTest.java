package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.essgrid.TestScope;
import org.essgrid.assessment.explanation.PrintedExplanation;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

/** Properties of every grid and questionnaire, tested on many random ones from a fixed seed. */
class ScoringPropertiesTest {

    private static final double NEAR = 1e-12;
    private static final Set<Aggregation> MEANS =
            Set.of(Aggregation.WEIGHTED_MEAN, Aggregation.GEOMETRIC_MEAN, Aggregation.HARMONIC_MEAN);

    /** A random grid, with facts about the actor. */
    private record Trial(RandomGrid random, Grid grid, Map<String, String> profile) {
        Assessment assess(Map<String, String> answers) {
            return Assessor.assess(grid, Scored.answers(grid, RandomGrid.rows(answers, profile)));
        }
    }

    /** @param times in a full run */
    private static void tried(int times, boolean limited, BiConsumer<Trial, Random> property) {
        for (int seed = 0; seed < TestScope.rounds(times); seed++) {
            Random random = new Random(seed);
            RandomGrid grid = RandomGrid.of(random, limited);
            Map<String, String> profile = Map.of(
                    "p", List.of("0", "1", "").get(random.nextInt(3)),
                    "q", List.of("m", "n", "").get(random.nextInt(3)));
            property.accept(new Trial(grid, Scored.grid(grid.yaml()), profile), random);
        }
    }

    @Test
    void figures_stay_in_range_for_all_answers() {
        tried(300, true, (trial, random) -> {
            for (int blanks : List.of(0, 10, 60, 100)) {
                figuresAreInRange(trial.assess(trial.random().answers(random, blanks)));
            }
            Map<String, String> none = trial.random().answers(random, 100);
            none.replaceAll((id, answer) -> "NA");
            figuresAreInRange(trial.assess(none));
            figuresAreInRange(trial.assess(Map.of()));
        });
    }

    private static void figuresAreInRange(Assessment assessment) {
        for (NodeResult node : assessment.nodes().values()) {
            assertThat(node.coverage()).isBetween(0.0, 1 + NEAR);
            assertThat(node.applicable()).isBetween(0.0, 1 + NEAR);
            assertThat(node.score().isPresent()).isEqualTo(node.state() == ScoreState.SCORED);
            node.score().ifPresent(score -> {
                assertThat(score.exact()).isBetween(0.0, 1.0);
                assertThat(score.published())
                        .isBetween(BigDecimal.ZERO, node.element().publication().outOf());
                assertThat(score.provisional()).isEqualTo(node.coverage() < 1 - 1e-9);
                assertThat(score.provisional() || !lacksAnEffect(node)).isTrue();
            });
            if (node instanceof GroupResult group && group.state() == ScoreState.SCORED) {
                double shares =
                        group.parts().stream().mapToDouble(Contribution::share).sum();
                boolean onlyEffects = group.parts().stream().noneMatch(Contribution::isCounted);
                assertThat(shares).isCloseTo(onlyEffects ? 0 : 1, within(NEAR));
                meansLieAmongTheirChildren(group);
            }
        }
    }

    private static boolean lacksAnEffect(NodeResult node) {
        return node instanceof GroupResult group
                && group.adjustments().stream()
                        .anyMatch(part -> !part.result().state().isLeftOut()
                                && part.result().score().isEmpty());
    }

    private static void meansLieAmongTheirChildren(GroupResult group) {
        if (MEANS.contains(group.element().rule().aggregation())
                && group.element().rule().cap().isEmpty()
                && group.adjustments().isEmpty()) {
            List<Double> scores = group.parts().stream()
                    .filter(Contribution::isCounted)
                    .map(part -> part.counted().orElseThrow())
                    .sorted()
                    .toList();
            assertThat(group.score().orElseThrow().exact())
                    .isBetween(scores.get(0) - NEAR, scores.get(scores.size() - 1) + NEAR);
        }
    }

    @Test
    void a_better_answer_never_lowers_a_score() {
        tried(150, true, (trial, random) -> {
            Map<String, String> answers = trial.random().answers(random, 10);
            Assessment before = trial.assess(answers);
            trial.random().root().leaves().forEach(leaf -> {
                int now = leaf.answers().indexOf(answers.get(leaf.id()));
                if (now >= 0 && now < leaf.answers().size() - 1) {
                    Map<String, String> better = new LinkedHashMap<>(answers);
                    better.put(
                            leaf.id(),
                            leaf.answers()
                                    .get(now + 1 + random.nextInt(leaf.answers().size() - 1 - now)));
                    nothingIsLower(before, trial.assess(better));
                }
            });
        });
    }

    private static void nothingIsLower(Assessment before, Assessment after) {
        before.nodes().forEach((id, node) -> {
            NodeResult then = after.nodes().get(id);
            assertThat(then.state()).isEqualTo(node.state());
            boolean takesOff = node.element().effect().kind() == Effect.Kind.PENALTY;
            node.score()
                    .filter(score -> !takesOff)
                    .ifPresent(score -> assertThat(then.score().orElseThrow().exact())
                            .as(id)
                            .isGreaterThanOrEqualTo(score.exact() - NEAR));
        });
    }

    @Test
    void the_order_of_children_is_irrelevant() {
        tried(150, true, (trial, random) -> {
            Map<String, String> answers = trial.random().answers(random, 15);
            Grid other = Scored.grid(trial.random().shuffled(random).yaml());
            Assessment before = trial.assess(answers);
            Assessment after = Assessor.assess(other, Scored.answers(other, RandomGrid.rows(answers, trial.profile())));
            before.nodes().forEach((id, node) -> {
                NodeResult then = after.nodes().get(id);
                assertThat(then.state()).isEqualTo(node.state());
                assertThat(then.coverage()).isCloseTo(node.coverage(), within(NEAR));
                node.score()
                        .ifPresent(score ->
                                assertThat(then.score().orElseThrow().exact()).isCloseTo(score.exact(), within(NEAR)));
            });
        });
    }

    @Test
    void best_answers_give_full_marks_everywhere() {
        tried(150, false, (trial, random) -> {
            for (NodeResult node : trial.assess(trial.random().best()).nodes().values()) {
                if (!node.state().isLeftOut()) {
                    assertThat(node.score().orElseThrow().exact())
                            .as(node.id() + " of " + trial.random().yaml())
                            .isCloseTo(1, within(NEAR));
                    assertThat(node.score().get().published())
                            .isEqualByComparingTo(node.element().publication().outOf());
                }
            }
        });
    }

    @Test
    void an_inapplicable_child_leaves_the_mean_among_the_others() {
        tried(100, true, (trial, random) -> {
            Map<String, String> answers = trial.random().answers(random, 0);
            List<String> ids = new ArrayList<>(answers.keySet());
            answers.put(ids.get(random.nextInt(ids.size())), "NA");
            figuresAreInRange(trial.assess(answers));
        });
    }

    @Test
    void the_same_answers_give_the_same_assessment() {
        tried(50, true, (trial, random) -> {
            Map<String, String> answers = trial.random().answers(random, 20);
            assertThat(shown(trial.assess(answers))).isEqualTo(shown(trial.assess(answers)));
        });
    }

    private static String shown(Assessment assessment) {
        return assessment.nodes().values().stream()
                .map(node -> node.id() + node.state() + node.score() + node.coverage() + node.applicable())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_published_figure_can_be_recalculated() {
        tried(200, true, (trial, random) -> {
            for (int blanks : List.of(0, 20, 50)) {
                Assessment assessment = trial.assess(trial.random().answers(random, blanks));
                PrintedExplanation.redoAll(assessment, Language.FRENCH);
                PrintedExplanation.redoAll(assessment, Language.ENGLISH);
            }
        });
    }
}
