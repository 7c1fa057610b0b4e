package org.essgrid.assessment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.Score;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorPlanTest {

    private static final String TITLES = "critere;reponse;cible_1an;cible_3ans;action;echeance;statut_action\n";

    /** Numbers out of 100; {@code c} is granted in full once {@code b} reaches its best level. */
    private static final String GRID = """
            id: g
            version: "1"
            title: G
            languages: [fr]
            %s
            policy: {min-coverage: 0.5}
            dimensions:
              - id: d
                title: D
                criteria:
                  - {id: a, kind: quantitative, question: A, accept: [0, 100], score: {linear: {from: 0, to: 100}}}
                  - {id: b, kind: qualitative, question: B, scale: [{id: non, score: 0, label: N}, {id: oui, score: 100, label: O}]}
                  - {id: c, kind: quantitative, question: C, full-if: "level('b') = 'oui'", score: {linear: {from: 0, to: 100}}}
            """;

    static List<String> grids() {
        return ShippedGrids.ids();
    }

    /** Each gain is checked by replacing one answer by its target and scoring the whole questionnaire again. */
    @ParameterizedTest
    @MethodSource("grids")
    void a_gain_is_the_score_with_one_target_minus_the_current_score(String id) throws IOException {
        Grid grid = grid(Files.readString(Path.of("grids", id, "grid.yaml")));
        Answers answers = answers(grid, Files.readString(Path.of("samples", id + ".csv")));
        Assessment now = Assessor.assess(grid, answers);
        ActorPlan plan = ActorPlan.of(now);

        assertThat(plan.items()).hasSizeGreaterThan(2);
        for (PlanItem item : plan.items()) {
            for (Horizon horizon : item.targets().keySet()) {
                Assessment alone =
                        Assessor.assess(grid, with(answers, item.criterion().id(), horizon));
                Optional<BigDecimal> due = item.criterion().score().isEmpty()
                        ? Optional.empty()
                        : difference(alone.root().score(), now.root().score());
                assertThat(item.gain(horizon).map(Gain::points))
                        .as(item.criterion().id() + " " + horizon)
                        .isEqualTo(due);
            }
        }
        plan.reached()
                .forEach((horizon, then) -> assertThat(
                                plan.together(horizon, now.root()).map(Gain::points))
                        .isEqualTo(difference(
                                Assessor.assess(grid, answers.at(horizon))
                                        .root()
                                        .score(),
                                now.root().score())));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void the_largest_gain_comes_first(String id) throws IOException {
        Grid grid = grid(Files.readString(Path.of("grids", id, "grid.yaml")));
        Answers answers = answers(grid, Files.readString(Path.of("samples", id + ".csv")));

        List<Optional<BigDecimal>> points = ActorPlan.of(Assessor.assess(grid, answers)).items().stream()
                .map(PlanItem::points)
                .toList();

        Comparator<Optional<BigDecimal>> byGain = Comparator.comparing(gain -> gain.orElse(BigDecimal.valueOf(-1000)));
        assertThat(points).isSortedAccordingTo(byGain.reversed());
    }

    @Test
    void criteria_that_depend_on_a_target_are_scored_again() {
        ActorPlan plan = plan("", "a;40\nb;non;oui\nc;10\n");

        // 50 / 3 now; with b at its best c is granted in full: 240 / 3.
        assertThat(points(plan, "b", Horizon.ONE_YEAR)).contains("63.3");
        assertThat(points(plan, "b", Horizon.THREE_YEARS)).isEmpty();
    }

    @Test
    void the_joint_gain_differs_from_the_sum_of_single_gains() {
        ActorPlan plan = plan("aggregation: weighted-mean", "a;40;100\nb;non;oui\nc;10;50\n");

        // Alone c gives 30, but with b reached it gives nothing more.
        assertThat(points(plan, "a", Horizon.ONE_YEAR)).contains("20.0");
        assertThat(points(plan, "c", Horizon.ONE_YEAR)).contains("13.3");
        assertThat(plan.sumOfGains(Horizon.ONE_YEAR)).isEqualByComparingTo("96.6");
        assertThat(plan.together(Horizon.ONE_YEAR, plan.now().root())
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo("83.3");
    }

    /** The figures of the manual. */
    @Test
    void the_example_of_the_manual_is_right() {
        String rows = "a;40;70\nb;60;75\nc;80\n";
        String numbers = GRID.replace(
                        "kind: qualitative, question: B, scale: [{id: non, score: 0, label: N}, {id: oui, score: 100, label: O}]",
                        "kind: quantitative, question: B, score: {linear: {from: 0, to: 100}}")
                .replace("full-if: \"level('b') = 'oui'\", ", "");
        ActorPlan mean = plan(grid(numbers.formatted("")), rows);
        ActorPlan lowest =
                plan(grid(numbers.formatted("").replace("title: D\n", "title: D\n    aggregation: min\n")), rows);

        assertThat(gains(mean)).containsExactly("10.0", "5.0", "15.0");
        assertThat(gains(lowest)).containsExactly("20.0", "0.0", "30.0");
    }

    /** The gain of a alone, of b alone, and of both. */
    private static List<String> gains(ActorPlan plan) {
        Gain together = plan.together(Horizon.ONE_YEAR, plan.now().root()).orElseThrow();
        return List.of(
                points(plan, "a", Horizon.ONE_YEAR).orElseThrow(),
                points(plan, "b", Horizon.ONE_YEAR).orElseThrow(),
                together.points().toPlainString());
    }

    @Test
    void a_target_may_lower_the_score() {
        assertThat(points(plan("", "a;40;10\nb;oui\nc;10\n"), "a", Horizon.ONE_YEAR))
                .contains("-10.0");
    }

    @Test
    void without_a_current_score_there_is_no_gain() {
        ActorPlan unanswered = plan("", "a;;80\nb;oui\nc;10\n");
        assertThat(unanswered.now().root().score()).isPresent();
        assertThat(points(unanswered, "a", Horizon.ONE_YEAR)).isEmpty();

        ActorPlan unscored = plan("", "a;40;80\nb;\nc;\n");
        assertThat(unscored.now().root().score()).isEmpty();
        assertThat(points(unscored, "a", Horizon.ONE_YEAR)).isEmpty();
        assertThat(unscored.together(Horizon.ONE_YEAR, unscored.now().root())).isEmpty();
    }

    @Test
    void a_gain_on_an_unfinished_questionnaire_is_provisional() {
        Gain gain = plan("", "a;40;80\nb;non\nc;\n")
                .items()
                .get(0)
                .gain(Horizon.ONE_YEAR)
                .orElseThrow();

        assertThat(gain.isProvisional()).isTrue();
    }

    @Test
    void only_open_actions_can_be_overdue() {
        ActorPlan plan = plan("", "a;40;80;;Agir;01/03/2026;en cours\nb;non;;;Faire;01/03/2026;fait\nc;1;2\n");

        assertThat(plan.item("a").orElseThrow().isOverdue(LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(plan.item("a").orElseThrow().isOverdue(LocalDate.of(2026, 3, 2)))
                .isTrue();
        assertThat(plan.item("b").orElseThrow().isOverdue(LocalDate.of(2027, 1, 1)))
                .isFalse();
        assertThat(plan.item("c").orElseThrow().isOverdue(LocalDate.of(2027, 1, 1)))
                .isFalse();
    }

    @Test
    void lower_or_implausible_targets_are_reported() {
        Diagnostics problems = new Diagnostics();
        TargetsCheck.check(plan("", "a;40;30;20\nb;oui\nc;10;60;50\n").now(), problems);
        assertThat(problems.sorted())
                .extracting(Diagnostic::key)
                .containsExactlyInAnyOrder("assessment.target-below-now", "assessment.target-below-nearer");

        Diagnostics unbelievable = new Diagnostics();
        String computed = GRID.replace(
                "accept: [0, 100],", "accept: [0, 100], inputs: {x: {label: X}, y: {label: Y}}, value: \"x + y\",");
        Grid grid = grid(computed.formatted(""));
        Answers answers = answers(grid, "critere;reponse;cible_1an\nacteur.nom;X\na.x;10;90\na.y;10;90\n");
        TargetsCheck.check(Assessor.assess(grid, answers), unbelievable);
        assertThat(unbelievable.sorted()).extracting(Diagnostic::key).containsExactly("assessment.target-out-of-range");
    }

    private static Optional<BigDecimal> difference(Optional<Score> then, Optional<Score> now) {
        return then.isPresent() && now.isPresent()
                ? Optional.of(then.get().published().subtract(now.get().published()))
                : Optional.empty();
    }

    /** The questionnaire with one answer replaced by its target, first the nearer and then the further one. */
    private static Answers with(Answers answers, String criterion, Horizon horizon) {
        Map<String, Answer> changed = new HashMap<>(answers.byCriterion());
        Answer before = answers.to(criterion);
        Response response = before.response();
        for (Horizon step : Horizon.values()) {
            if (step.years() <= horizon.years() && step.target(before).isPresent()) {
                response = step.target(before).get().over(response);
            }
        }
        changed.put(criterion, new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), before.location()));
        return new Answers(answers.actor(), answers.profile(), answers.parameters(), changed, answers.location());
    }

    private static Optional<String> points(ActorPlan plan, String criterion, Horizon horizon) {
        return plan.item(criterion)
                .orElseThrow()
                .gain(horizon)
                .map(gain -> gain.points().toPlainString());
    }

    private static ActorPlan plan(String root, String rows) {
        return plan(grid(GRID.formatted(root)), rows);
    }

    private static ActorPlan plan(Grid grid, String rows) {
        return ActorPlan.of(Assessor.assess(grid, answers(grid, TITLES + "acteur.nom;X\n" + rows)));
    }

    private static Grid grid(String yaml) {
        Diagnostics problems = new Diagnostics();
        return GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    private static Answers answers(Grid grid, String csv) {
        Diagnostics problems = new Diagnostics();
        return SingleQuestionnaireReader.read(grid, "q.csv", csv.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }
}
