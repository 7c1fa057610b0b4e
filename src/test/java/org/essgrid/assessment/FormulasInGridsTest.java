package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.formula.FormulaResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The effect of formulas and conditions on scores. */
class FormulasInGridsTest {

    private static final String SHARE = """
            policy: {unknown: exclude, min-coverage: 0.5}
            dimensions:
              - id: d
                title: D
                criteria:
                  - id: a
                    kind: quantitative
                    question: Q
                    inputs: {part: {label: P, min: 0}, total: {label: T, min: 0}}
                    value: "100 * part / total"
                    accept: [0, 100]
                    score: {linear: {from: 0, to: 100}}
                  - {id: b, NUMBER}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7  | 28 | 25.0
            0  | 28 | 0.0
            0  | 0  | unknown
            7  | 0  | unknown
            7  | ?  | unknown
            ?  | '' | unknown
            '' | 28 | missing
            7  | '' | missing
            '' | '' | missing
            """)
    void a_value_is_computed_or_unknown_or_missing(String part, String total, String expected) {
        Scored scored = Scored.of(SHARE, "a.part=" + part, "a.total=" + total, "b=50");

        assertThat(scored.score("a")).isEqualTo(expected);
        assertThat(scored.score("d")).isNotEqualTo("0.0");
    }

    @Test
    void a_division_by_zero_is_reported_and_counts_as_unknown() {
        Scored scored = Scored.of(SHARE, "a.part=1", "a.total=0", "b=50");
        CriterionResult result = (CriterionResult) scored.node("a");
        Diagnostics problems = new Diagnostics();
        PlausibilityCheck.check(scored.assessment(), problems);

        assertThat(result.trouble().map(FormulaResult.Unknown::cause)).contains(FormulaResult.Cause.DIVISION_BY_ZERO);
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("assessment.division-by-zero");
        assertThat(scored.score("d")).isEqualTo("50.0 provisional");
    }

    @Test
    void an_implausible_value_is_an_error() {
        Diagnostics problems = new Diagnostics();
        PlausibilityCheck.check(
                Scored.of(SHARE, "a.part=29", "a.total=28", "b=50").assessment(), problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("assessment.out-of-range");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void formulas_may_refer_to_criteria_in_any_order() {
        String grid = """
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, kind: quantitative, question: Q, inputs: {x: {label: X}}, value: "x + value('c')", score: {linear: {from: 0, to: 100}}}
                      - {id: b, NUMBER, applies-if: "level('e') = 'high'"}
                      - {id: c, NUMBER}
                  - {id: f, title: F, criteria: [{id: e, LEVELS}, {id: h, NUMBER, weights: [{when: "score('d') >= 40", weight: 9}, {else: 1}]}]}
                """;
        Scored high = Scored.of(grid, "a=30", "b=0", "c=20", "e=high", "h=0");
        Scored half = Scored.of(grid, "a=30", "b=0", "c=30", "e=half", "h=0");
        Scored blank = Scored.of(grid, "a=30", "b=0", "h=0");

        assertThat(high.score("a")).isEqualTo("50.0");
        assertThat(high.score("d")).isEqualTo("23.3");
        assertThat(high.score("f")).isEqualTo("50.0");
        assertThat(half.score("b")).isEqualTo("out-of-scope");
        assertThat(half.score("d")).isEqualTo("45.0");
        assertThat(half.score("f")).isEqualTo("5.0");
        assertThat(blank.score("a")).isEqualTo("unknown");
        assertThat(blank.score("b")).as("its condition is undecided").isEqualTo("0.0");
    }

    @Test
    void a_score_in_a_formula_is_the_published_one() {
        String grid = """
                policy: {round: {decimals: 0}}
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}]}
                  - {id: e, title: E, criteria: [{id: b, NUMBER, applies-if: "score('d') >= 50"}]}
                """;

        assertThat(Scored.of(grid, "a=49.5", "b=10").score("b")).isEqualTo("10");
        assertThat(Scored.of(grid, "a=49.4", "b=10").score("b")).isEqualTo("out-of-scope");
    }

    @Test
    void a_parameter_may_be_replaced() {
        String grid = """
                parameters: [{id: smic, label: S, value: 1800, date: 2026-01-01}]
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, kind: quantitative, question: Q, inputs: {salaire: {label: S}}, value: "salaire / smic", score: {linear: {from: 1, to: 2}}}
                """;

        assertThat(Scored.of(grid, "a=2700").score("a")).isEqualTo("50.0");
        assertThat(Scored.of(grid, "a=2700", "parametre.smic=2000").score("a")).isEqualTo("35.0");
        assertThat(((CriterionResult) Scored.of(grid, "a=2700").node("a"))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @Test
    void an_answer_out_of_scope_is_reported() {
        String grid = """
                profile: [{id: effectif, label: E, min: 0}]
                dimensions: [{id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER, applies-if: "effectif > 0"}]}]
                """;
        Diagnostics problems = new Diagnostics();
        PlausibilityCheck.check(
                Scored.of(grid, "profil.effectif=0", "a=10", "b=20").assessment(), problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("assessment.out-of-scope");
        assertThat(problems.hasErrors()).isFalse();
    }
}
