package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.grid.formula.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on gates, which are independent of the score. */
class GatesTest {

    private static final String GRID = """
            parameters: [{id: smic, label: S, value: 20000, date: 2026-01-01}]
            profile:
              - {id: statut, label: S, choices: [association, scop, sas]}
              - {id: effectif, label: E, min: 0}
            dimensions:
              - {id: d, title: D, criteria: [{id: salaire, NUMBER}, {id: b, LEVELS}]}
            gates:
              - id: pay
                title: P
                require: [{title: T, that: "1000 * value('salaire') / smic <= 10"}, {title: F, that: "effectif > 5", applies-if: "statut != 'association'"}]
              - id: form
                title: F
                applies-if: "effectif >= 1"
                require:
                  - {title: A, any-of: [{title: S, that: "statut = 'scop'"}, {title: L, that: "level('b') = 'high'"}, {title: M, that: "score('d') >= 50"}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | scop        | 6  | pass
            200 | scop        | 6  | pass
            201 | scop        | 6  | fail
            200 | scop        | 5  | fail
            200 | association | 0  | pass
            200 | association | '' | pass
            201 | association | '' | fail
            200 | scop        | '' | unknown
            201 | scop        | '' | fail
            ''  | scop        | 6  | unknown
            ''  | scop        | 5  | fail
            ?   | association | '' | unknown
            200 | ''          | 6  | pass
            200 | ''          | 5  | fail
            """)
    void all_applicable_requirements_must_hold(String pay, String form, String staff, String verdict) {
        Scored scored = Scored.of(GRID, "salaire=" + pay, "profil.statut=" + form, "profil.effectif=" + staff);

        assertThat(scored.gate("pay").verdict().key()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scop | ''   | 1  | ''  | pass
            sas  | high | 1  | ''  | pass
            sas  | low  | 1  | 100 | pass
            sas  | low  | 1  | 98  | fail
            sas  | ''   | 1  | 100 | unknown
            ''   | low  | 1  | 10  | unknown
            ''   | high | 1  | 10  | pass
            sas  | low  | 0  | 10  | not-applicable
            scop | low  | 0  | 10  | not-applicable
            scop | low  | '' | 10  | pass
            """)
    void one_of_several_alternatives_is_enough(String form, String level, String staff, String pay, String verdict) {
        Scored scored =
                Scored.of(GRID, "profil.statut=" + form, "b=" + level, "profil.effectif=" + staff, "salaire=" + pay);

        assertThat(scored.gate("form").verdict().key()).isEqualTo(verdict);
    }

    /** A ceiling of 10 and a floor of 5; a margin is positive if the condition holds. */
    @ParameterizedTest
    @CsvSource({"160, 8, 2, 7, 2", "200, 10, 0, 5, 0", "220, 11, -1, 3, -2"})
    void the_margin_is_the_distance_from_the_threshold(
            String pay, String value, String left, String staff, String more) {
        Scored scored = Scored.of(GRID, "salaire=" + pay, "profil.statut=sas", "profil.effectif=" + staff);
        List<GateResult.RequirementResult> requirements = scored.gate("pay").requirements();
        GateResult.Measured ceiling = requirements.get(0).measured().orElseThrow();
        GateResult.Measured floor = requirements.get(1).measured().orElseThrow();

        assertThat(ceiling.value()).isEqualByComparingTo(value);
        assertThat(ceiling.threshold()).isEqualByComparingTo("10");
        assertThat(ceiling.margin()).isEqualByComparingTo(left);
        assertThat(floor.margin()).isEqualByComparingTo(more);
    }

    @Test
    void missing_values_are_named() {
        GateResult gate = Scored.of(GRID, "profil.statut=scop").gate("pay");

        assertThat(gate.requirements().get(0).missing())
                .extracting(Reference::text)
                .containsExactly("value('salaire')");
        assertThat(gate.requirements().get(1).missing())
                .extracting(Reference::text)
                .containsExactly("effectif");
        assertThat(gate.requirements().get(0).measured()).isEmpty();
    }

    @Test
    void gates_do_not_change_the_score() {
        assertThat(Scored.of(GRID, "salaire=80", "b=low").score("g")).isEqualTo("40.0");
        assertThat(Scored.of(GRID, "salaire=80", "b=low", "parametre.smic=1").score("g"))
                .isEqualTo("40.0");
        assertThat(Scored.of(GRID, "salaire=80", "b=low", "parametre.smic=1")
                        .gate("pay")
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }
}
