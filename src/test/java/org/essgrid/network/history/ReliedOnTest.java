package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.results.StoredActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Unchanged elements mean the same only if everything they refer to, directly or indirectly, does too. */
class ReliedOnTest {

    /** The condition on wages occurs twice. */
    private static final String TWICE = """
                  - id: double
                    kind: quantitative
                    title: {fr: "Double", en: "Twice"}
                    question: {fr: "Le double ?", en: "Twice as much?"}
                    weight: 1
                    value: "2 * value('emploi-salaires')"
                    score: {linear: {from: 2, to: 4}}
              - id: climat
            """;

    private static final String BEFORE = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"))
            .replace("  - id: climat\n", TWICE);

    private static final String PARITY = "value('gouv-parite') >= 40";
    private static final String RULE = "score: {linear: {from: 0, to: 40}}";
    private static final String GOVERNANCE = "weight: 2\n    criteria";
    private static final String COOPERATIVES = "applies-if: \"statut = 'scop'\"\n    ";
    private static final String WAGES = "\"plus_bas / smic\"";
    private static final String OTHER_WAGES = "\"plus_bas / smic / 2\"";

    private static CommonScale scale(String before, String was, String is) {
        assertThat(before).contains(was);
        return new CommonScale(
                List.of(Campaigns.grid("avant", before), Campaigns.grid("apres", before.replace(was, is))));
    }

    /** A replacement in both grids, then old and new text, an element, and its comparability. */
    static Stream<Arguments> elements() {
        String byWages = "weights: [{when: \"value('double') > 3\", weight: 5}, {else: 2}]\n        scale";
        String byExact = "weight: exact('emploi-salaires') / 10\n        scale";
        String fullByWages = "full-if: \"value('emploi-salaires') > 1.5\"\n        " + RULE;
        String weight = "weight: 2\n        scale";
        return Stream.of(
                Arguments.of("", "", WAGES, OTHER_WAGES, "double", "RECOMPUTED"),
                Arguments.of("", "", "unit: \"€\", min", "unit: \"c\", min", "double", "NOT_COMPARABLE"),
                Arguments.of("", "", GOVERNANCE, COOPERATIVES + GOVERNANCE, "gouv-debat", "RECOMPUTED"),
                Arguments.of("", "", GOVERNANCE, COOPERATIVES + GOVERNANCE, "double", "AS_PUBLISHED"),
                Arguments.of(RULE, fullByWages, WAGES, OTHER_WAGES, "gouv-parite", "RECOMPUTED"),
                Arguments.of(RULE, fullByWages, WAGES, OTHER_WAGES, "gouv-debat", "AS_PUBLISHED"),
                Arguments.of(weight, byWages, WAGES, OTHER_WAGES, "gouvernance", "RECOMPUTED"),
                Arguments.of(weight, byWages, WAGES, OTHER_WAGES, "gouv-debat", "AS_PUBLISHED"),
                Arguments.of(weight, byExact, WAGES, OTHER_WAGES, "gouvernance", "RECOMPUTED"),
                Arguments.of(weight, byWages, "from: 0, to: 40", "from: 0, to: 50", "double", "AS_PUBLISHED"));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void a_score_compares_if_all_that_it_looks_at_does(
            String both, String said, String was, String is, String element, String comparability) {
        String before = both.isEmpty() ? BEFORE : BEFORE.replace(both, said);

        assertThat(scale(before, was, is).of(element)).isEqualTo(Comparability.valueOf(comparability));
    }

    /** A gate, old and new text, and the comparability of its verdicts. */
    static Stream<Arguments> gates() {
        return Stream.of(
                Arguments.of(PARITY, RULE, "applies-if: \"statut = 'scop'\"\n        " + RULE, "RECOMPUTED"),
                Arguments.of(PARITY, RULE, "full-if: \"statut = 'scop'\"\n        " + RULE, "RECOMPUTED"),
                Arguments.of(PARITY, GOVERNANCE, COOPERATIVES + GOVERNANCE, "RECOMPUTED"),
                Arguments.of("level('gouv-debat') = '2'", GOVERNANCE, COOPERATIVES + GOVERNANCE, "RECOMPUTED"),
                Arguments.of("score('gouv-debat') >= 50", GOVERNANCE, COOPERATIVES + GOVERNANCE, "RECOMPUTED"),
                Arguments.of("value('double') > 3", GOVERNANCE, COOPERATIVES + GOVERNANCE, "AS_PUBLISHED"),
                Arguments.of("value('double') > 3", WAGES, OTHER_WAGES, "RECOMPUTED"),
                Arguments.of("score('double') > 50", WAGES, OTHER_WAGES, "RECOMPUTED"),
                Arguments.of("value('double') > 3", "unit: \"€\", min", "unit: \"c\", min", "NOT_COMPARABLE"));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_verdict_is_comparable_if_everything_its_gate_refers_to_is(
            String requirement, String was, String is, String comparability) {
        CommonScale scale = scale(BEFORE.replace(PARITY, requirement), was, is);

        assertThat(scale.of(scale.last().gates().get(0))).isEqualTo(Comparability.valueOf(comparability));
    }

    /** Otherwise all of them would be reported as having lost a verdict that can no longer be determined. */
    @Test
    void actors_without_the_criterion_did_not_pass_before_on_the_common_scale() {
        CommonScale scale = scale(BEFORE, RULE, "applies-if: \"statut = 'scop'\"\n        " + RULE);
        int passed = 0;
        for (StoredActor actor : Campaigns.stored(Campaigns.table(Campaigns.grid("avant", BEFORE), "2026"))) {
            if (actor.gates().get("parite") == Verdict.PASS
                    && !Value.of("scop").equals(actor.answers().profile().get("statut"))) {
                assertThat(scale.measured(0, actor).gates().get("parite")).isEqualTo(Verdict.UNKNOWN);
                passed++;
            }
        }
        assertThat(passed).isPositive();
    }

    /** The names are the same, but not their meaning. */
    @Test
    void a_name_that_changed_from_fact_to_parameter_is_not_the_same() {
        String fact = "  - {id: seuil, label: {fr: \"Seuil\", en: \"Least\"}, min: 0}\n  - id: statut\n";
        String figure =
                "  - {id: seuil, label: {fr: \"Seuil\", en: \"Least\"}, value: 40, unit: \"%\", date: 2026-01-01}\n";
        String requirement = BEFORE.replace(PARITY, "value('gouv-parite') >= seuil");
        CommonScale scale = new CommonScale(List.of(
                Campaigns.grid("avant", requirement.replace("  - id: statut\n", fact)),
                Campaigns.grid("apres", requirement.replace("parameters:\n", "parameters:\n" + figure))));

        assertThat(scale.of(scale.last().gates().get(0))).isEqualTo(Comparability.RECOMPUTED);
    }

    /** A decision table depends on the bands of its children, which do not affect their own scores. */
    @Test
    void bands_read_by_a_decision_table_change_its_score() {
        String table = Campaigns.text(Path.of("grids/examples/tables/grid.yaml"));
        CommonScale scale = scale(table, "{id: moyen, from: 200", "{id: moyen, from: 250");

        assertThat(scale.of("charges")).isEqualTo(Comparability.AS_PUBLISHED);
        assertThat(scale.of("cout")).isEqualTo(Comparability.RECOMPUTED);
        assertThat(scale.of("technique")).isEqualTo(Comparability.AS_PUBLISHED);
    }

    /** A table reads its columns in the order of the children. */
    @Test
    void reordered_children_of_a_decision_table_change_its_score() {
        String table = Campaigns.text(Path.of("grids/examples/tables/grid.yaml"));
        String place =
                "          - {id: place, kind: qualitative, question: Y a-t-il assez de place ?, scale: niveau}\n";
        String access =
                "          - {id: acces, kind: qualitative, question: Tout le monde peut-il y venir ?, scale: niveau}\n";
        CommonScale scale = scale(table, place + access, access + place);

        assertThat(scale.of("confort")).isEqualTo(Comparability.RECOMPUTED);
        assertThat(scale.of("cout")).isEqualTo(Comparability.AS_PUBLISHED);
    }
}
