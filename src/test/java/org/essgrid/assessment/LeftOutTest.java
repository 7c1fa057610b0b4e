package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.assessment.GroupResult.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redistribution of the weight of what does not apply. */
class LeftOutTest {

    private static final String GROUP = """
            dimensions:
              - id: d
                title: D
                not-applicable: %s
                criteria:
                  - {id: a, weight: 3, NUMBER}
                  - {id: b, weight: 1, NUMBER}
                  - {id: c, weight: 2, NUMBER}
            """;

    /** Without c: (3a + b) / 4 in proportion; ((3 + 1) a + (1 + 1) b) / 6 in equal parts. */
    @ParameterizedTest
    @CsvSource({"redistribute, 75.0", "reduce, 75.0", "share-equally, 66.7"})
    void weight_is_redistributed_by_the_rule_of_the_group(String rule, String expected) {
        Scored scored = Scored.of(GROUP.formatted(rule), "a=100", "b=0", "c=NA");

        assertThat(scored.score("d")).isEqualTo(expected);
        assertThat(scored.score("c")).isEqualTo("not-applicable");
        assertThat(scored.node("d").coverage()).isEqualTo(1);
    }

    @Test
    void a_blank_child_receives_redistributed_weight() {
        Scored scored = Scored.of(GROUP.formatted("share-equally"), "a=100", "c=NA");

        assertThat(scored.node("d").coverage()).isEqualTo(4.0 / 6);
        assertThat(scored.score("d")).isEqualTo("not-computable");
    }

    @Test
    void a_group_that_reduces_weighs_less_at_each_level_above() {
        String grid = """
                policy: {not-applicable: reduce, round: {decimals: 4}}
                dimensions:
                  - id: d
                    title: D
                    dimensions:
                      - {id: e, title: E, weight: 2, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                      - {id: f, title: F, criteria: [{id: c, NUMBER}]}
                  - {id: h, title: H, criteria: [{id: i, NUMBER}]}
                """;
        Scored whole = Scored.of(grid, "a=100", "b=100", "c=0", "i=0");
        Scored reduced = Scored.of(grid, "a=100", "b=NA", "c=0", "i=0");

        assertThat(whole.score("d")).isEqualTo("66.6667");
        assertThat(whole.score("g")).isEqualTo("33.3333");
        // e weighs 2 × ½, so d is (1 × 100 + 1 × 0) / 2; two thirds of d apply, so it weighs ⅔ against 1.
        assertThat(reduced.score("d")).isEqualTo("50.0000");
        assertThat(reduced.score("g")).isEqualTo("20.0000");
    }

    /** Weight redistributed below is not lost again above. */
    @Test
    void a_group_that_reduces_loses_only_weight_that_is_not_redistributed_below() {
        String grid = """
                policy: {not-applicable: reduce}
                dimensions:
                  - id: d
                    title: D
                    dimensions:
                      - {id: e, title: E, not-applicable: share-equally, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                      - {id: f, title: F, criteria: [{id: c, NUMBER}]}
                  - {id: h, title: H, criteria: [{id: i, NUMBER}]}
                """;

        Scored scored = Scored.of(grid, "a=100", "b=NA", "c=NA", "i=0");
        // e keeps its whole weight and f loses its own, so d weighs ½ against 1.
        assertThat(scored.score("g")).isEqualTo("33.3");
        assertThat(((GroupResult) scored.node("d")).retained()).isEqualTo(0.5);
        assertThat(scored.node("d").applicable()).isEqualTo(0.25);
    }

    @Test
    void with_cumulative_weights_inapplicable_products_leave_the_sum_once() {
        String grid = """
                weighting: cumulative
                min-applicable: 0.75
                policy: {not-applicable: %s, round: {decimals: 4}}
                dimensions:
                  - id: d
                    title: D
                    weight: 2
                    dimensions:
                      - {id: e, title: E, criteria: [{id: a, NUMBER}]}
                      - {id: f, title: F, weight: %s, criteria: [{id: b, NUMBER}]}
                  - id: h
                    title: H
                    dimensions:
                      - {id: i, title: I, weight: 4, criteria: [{id: c, NUMBER}]}
                """;
        for (String rule : new String[] {"redistribute", "reduce"}) {
            // Products 2 × 1, 2 × 1 and 1 × 4: two of eight are left out, and three quarters apply.
            assertThat(Scored.of(grid.formatted(rule, 1), "a=100", "b=NA", "c=0")
                            .score("g"))
                    .isEqualTo("33.3333");
            assertThat(Scored.of(grid.formatted(rule, 1.01), "a=100", "b=NA", "c=0")
                            .score("g"))
                    .isEqualTo("not-computable");
        }
    }

    @Test
    void a_group_without_applicable_children_is_not_applicable() {
        String grid = """
                profile: [{id: effectif, label: E, min: 0}]
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER, applies-if: "effectif > 0"}]}
                  - {id: e, title: E, weight: 3, criteria: [{id: c, NUMBER}]}
                """;
        Scored scored = Scored.of(grid, "profil.effectif=0", "a=NA", "c=40");

        assertThat(scored.score("b")).isEqualTo("out-of-scope");
        assertThat(scored.score("d")).isEqualTo("not-applicable");
        assertThat(scored.score("g")).isEqualTo("40.0");
    }

    @Test
    void children_of_a_group_out_of_scope_are_out_of_scope() {
        String grid = """
                profile: [{id: effectif, label: E, min: 0}]
                dimensions:
                  - id: d
                    title: D
                    applies-if: "effectif > 0"
                    dimensions: [{id: f, title: F, criteria: [{id: a, NUMBER}]}]
                  - {id: e, title: E, criteria: [{id: c, NUMBER}]}
                """;
        Scored outside = Scored.of(grid, "profil.effectif=0", "a=10", "c=40");

        assertThat(outside.score("a")).isEqualTo("out-of-scope");
        assertThat(outside.score("f")).isEqualTo("out-of-scope");
        assertThat(outside.score("d")).isEqualTo("out-of-scope");
        assertThat(outside.score("g")).isEqualTo("40.0");
        assertThat(Scored.of(grid, "profil.effectif=1", "a=10", "c=40").score("g"))
                .isEqualTo("25.0");
        assertThat(Scored.of(grid, "a=10", "c=40").score("g"))
                .as("an undecided condition counts as applicable")
                .isEqualTo("25.0");
    }

    @Test
    void a_group_with_too_little_applicable_is_not_computable() {
        String grid = """
                dimensions:
                  - id: d
                    title: D
                    min-applicable: 0.75
                    criteria: [{id: a, weight: 3, NUMBER}, {id: b, NUMBER}, {id: c, weight: 0.1, NUMBER}]
                """;
        Scored enough = Scored.of(grid, "a=80", "b=0", "c=NA");
        Scored tooLittle = Scored.of(grid, "a=80", "b=NA", "c=NA");

        assertThat(enough.score("d")).isEqualTo("60.0");
        assertThat(tooLittle.score("d")).isEqualTo("not-computable");
        assertThat(((GroupResult) tooLittle.node("d")).obstacle()).contains(Obstacle.LOW_APPLICABILITY);
        assertThat(tooLittle.score("g")).isEqualTo("not-computable");
    }

    @Test
    void exactly_enough_applies_despite_binary_fractions() {
        String grid = """
                dimensions:
                  - id: d
                    title: D
                    min-applicable: 0.7
                    criteria: [{id: a, weight: 0.1, NUMBER}, {id: b, weight: 0.6, NUMBER}, {id: c, weight: 0.3, NUMBER}]
                """;

        assertThat(Scored.of(grid, "a=80", "b=80", "c=NA").score("d")).isEqualTo("80.0");
    }
}
