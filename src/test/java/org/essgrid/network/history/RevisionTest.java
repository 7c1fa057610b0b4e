package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Grid;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChange;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.results.StoredActor;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Revisions of a grid are found, and their effect on comparisons. */
class RevisionTest {

    private static final String BEFORE = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"));

    /** Old and new text of the grid; the change and its subject; the comparability of this element, if it is one, and of the whole. */
    static Stream<Arguments> revisions() {
        String weight = "weight: 1\n        unit";
        return Stream.of(
                Arguments.of("from: 0, to: 40", "from: 0, to: 50", "RESCALED gouv-parite", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of("\"1\", score: 50", "\"1\", score: 40", "RESCALED gouv-debat", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of(
                        "weight: 2\n        scale",
                        "weight: 3\n        scale",
                        "REWEIGHTED gouv-debat",
                        "AS_PUBLISHED",
                        "RECOMPUTED"),
                Arguments.of(
                        "weight: 2\n    criteria",
                        "weight: 1\n    criteria",
                        "REWEIGHTED gouvernance",
                        "AS_PUBLISHED",
                        "RECOMPUTED"),
                Arguments.of(
                        "weight: 2\n        scale",
                        "weight: 1 + smic / 12\n        scale",
                        "REWEIGHTED gouv-debat",
                        "AS_PUBLISHED",
                        "RECOMPUTED"),
                Arguments.of(
                        "weight: 2\n        scale",
                        "weight: 2\n        not-applicable: forbidden\n        scale",
                        "CONDITION gouv-debat",
                        "RECOMPUTED",
                        "RECOMPUTED"),
                Arguments.of("Débattez-vous", "Discutez-vous", "WORDING gouv-debat", "AS_PUBLISHED", "AS_PUBLISHED"),
                Arguments.of("value: 12,", "value: 13,", "VALUE smic", "", "AS_PUBLISHED"),
                Arguments.of("from: 60", "from: 70", "BANDS essai-reseau", "AS_PUBLISHED", "AS_PUBLISHED"),
                Arguments.of("_bas / smic", "_bas / smic + 1", "RESCALED emploi-salaires", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of("unit: \"%\"", "unit: \"‰\"", "ANSWERS gouv-parite", "NOT_COMPARABLE", "RECOMPUTED"),
                Arguments.of(
                        "unit: \"€\", min",
                        "unit: \"c\", min",
                        "ANSWERS emploi-salaires",
                        "NOT_COMPARABLE",
                        "RECOMPUTED"),
                Arguments.of(
                        "aggregation: weighted-mean",
                        "aggregation: min",
                        "AGGREGATION essai-reseau",
                        "RECOMPUTED",
                        "RECOMPUTED"),
                Arguments.of("decimals: 1", "decimals: 0", "PUBLICATION gouv-debat", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of(
                        "min-coverage: 0.5", "min-coverage: 0.6", "COVERAGE essai-reseau", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of("missing: exclude", "missing: zero", "POLICY essai-reseau", "RECOMPUTED", "RECOMPUTED"),
                Arguments.of(">= 40", ">= 45", "CONDITION parite", "", "AS_PUBLISHED"),
                Arguments.of(
                        weight,
                        "applies-if: \"statut = 'scop'\"\n        " + weight,
                        "CONDITION gouv-parite",
                        "RECOMPUTED",
                        "RECOMPUTED"),
                Arguments.of("{id: scop, ", "{id: scic, ", "ANSWERS statut", "", "AS_PUBLISHED"),
                Arguments.of("climat-bilan", "climat-plan", "REMOVED climat-bilan", "", "RECOMPUTED"),
                Arguments.of("climat-bilan", "climat-plan", "ADDED climat-plan", "NOT_COMPARABLE", "RECOMPUTED"));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void a_revision_is_found_with_its_comparability(
            String was, String is, String change, String element, String whole) {
        assertThat(BEFORE).contains(was);
        CommonScale scale = scale(BEFORE.replace(was, is));

        assertThat(scale.changes())
                .extracting(found -> found.kind() + " " + found.id())
                .contains(change);
        if (!element.isEmpty()) {
            String id = change.substring(change.indexOf(' ') + 1);
            assertThat(scale.of(id)).isEqualTo(Comparability.valueOf(element));
        }
        assertThat(scale.of("essai-reseau")).isEqualTo(Comparability.valueOf(whole));
        assertThat(scale.recomputesScores()).isEqualTo(whole.equals("RECOMPUTED"));
    }

    private static CommonScale scale(String after) {
        return new CommonScale(List.of(Campaigns.grid("avant", BEFORE), Campaigns.grid("apres", after)));
    }

    /** A gate, old and new text, and the comparability of its verdicts. */
    static Stream<Arguments> gates() {
        String requirement = "value('gouv-parite') >= 40";
        String score = "score('gouvernance') >= 50";
        return Stream.of(
                Arguments.of(requirement, "Débattez-vous", "Discutez-vous", "AS_PUBLISHED"),
                Arguments.of(requirement, ">= 40", ">= 45", "RECOMPUTED"),
                Arguments.of(requirement, "from: 0, to: 40", "from: 0, to: 50", "AS_PUBLISHED"),
                Arguments.of(requirement, "unit: \"%\"", "unit: \"‰\"", "NOT_COMPARABLE"),
                Arguments.of(requirement, "id: parite", "id: parite-haute", "NOT_COMPARABLE"),
                Arguments.of(requirement, "value: 12,", "value: 13,", "AS_PUBLISHED"),
                Arguments.of(score, "from: 0, to: 40", "from: 0, to: 50", "RECOMPUTED"),
                Arguments.of(score, "unit: \"%\"", "unit: \"‰\"", "NOT_COMPARABLE"),
                Arguments.of(score, "_bas / smic", "_bas / smic + 1", "AS_PUBLISHED"),
                Arguments.of("statut = 'scop'", "{id: scop, ", "{id: scic, ", "NOT_COMPARABLE"),
                Arguments.of("level('gouv-debat') = '2'", "from: 0, to: 40", "from: 0, to: 50", "AS_PUBLISHED"));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void verdicts_are_comparable_if_they_mean_the_same(
            String requirement, String was, String is, String comparability) {
        String before = BEFORE.replace("value('gouv-parite') >= 40", requirement);
        assertThat(before).contains(was);
        String after = before.replace(was, is).replace("'scop'", is.contains("scic") ? "'scic'" : "'scop'");
        CommonScale scale = new CommonScale(List.of(Campaigns.grid("avant", before), Campaigns.grid("apres", after)));

        assertThat(scale.of(scale.last().gates().get(0))).isEqualTo(Comparability.valueOf(comparability));
    }

    /** The threshold of the last grid is applied to the answers of all campaigns. */
    @Test
    void a_gate_with_another_threshold_is_evaluated_on_earlier_answers() {
        Grid before = Campaigns.grid("avant", BEFORE);
        CommonScale scale = scale(BEFORE.replace(">= 40", ">= 25"));
        int changed = 0;
        for (StoredActor actor : Campaigns.stored(Campaigns.table(before, "2026"))) {
            Optional<Double> share = Objects.requireNonNull(actor.nodes().get("gouv-parite"))
                    .answer()
                    .value()
                    .map(java.math.BigDecimal::doubleValue);
            Verdict again =
                    Objects.requireNonNull(scale.measured(0, actor).gates().get("parite"));
            share.ifPresent(value -> assertThat(again).isEqualTo(value >= 25 ? Verdict.PASS : Verdict.FAIL));
            changed += again == actor.gates().get("parite") ? 0 : 1;
        }
        assertThat(changed).isPositive();
    }

    @Test
    void a_criterion_that_depends_on_a_new_fact_is_not_carried_over() {
        String weight = "weight: 1\n        unit";
        CommonScale scale =
                scale(BEFORE.replace("profile:\n", "profile:\n  - {id: effectif, label: Effectif, min: 0}\n")
                        .replace(weight, "applies-if: \"effectif > 0\"\n        " + weight));

        assertThat(scale.of("gouv-parite")).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(scale.of("gouvernance")).isEqualTo(Comparability.RECOMPUTED);
    }

    @Test
    void the_same_grid_has_no_changes() {
        assertThat(scale(BEFORE).changes()).isEmpty();
        assertThat(scale(BEFORE).recomputesScores()).isFalse();
    }

    @Test
    void changes_of_figures_have_the_old_value() {
        GridChange change =
                scale(BEFORE.replace("value: 12,", "value: 12.5,")).changes().get(0);

        assertThat(change.before()).isEqualTo(Optional.of("12"));
        assertThat(change.after()).isEqualTo(Optional.of("12.5"));
        assertThat(change.kind().affectsScores()).isFalse();
    }

    private static final String VIEW = """

            views:
              - id: regards
                title: {fr: "Regards", en: "Views"}
                dimensions:
                  - {id: egalite, title: {fr: "Égalité", en: "Equality"}, criteria: [gouv-parite, {id: gouv-debat, weight: 3}]}
            """;

    /** The weight in the grid itself is the same, and so is the score of the grid. */
    @Test
    void a_weight_that_changes_only_in_a_view_is_found() {
        CommonScale scale = new CommonScale(List.of(
                Campaigns.grid("avant", BEFORE + VIEW),
                Campaigns.grid("apres", BEFORE + VIEW.replace("weight: 3", "weight: 5"))));

        assertThat(scale.changes()).hasSize(1);
        GridChange change = scale.changes().get(0);
        assertThat(change.kind() + " " + change.id()).isEqualTo("REWEIGHTED gouv-debat");
        assertThat(change.within().orElseThrow().id()).isEqualTo("egalite");
        assertThat(change.before()).isEqualTo(Optional.of("3"));
        assertThat(change.after()).isEqualTo(Optional.of("5"));
        assertThat(scale.of("egalite")).isEqualTo(Comparability.RECOMPUTED);
        assertThat(scale.of("gouv-debat")).isEqualTo(Comparability.AS_PUBLISHED);
        assertThat(scale.of("essai-reseau")).isEqualTo(Comparability.AS_PUBLISHED);
        assertThat(new GridChangeText(Messages.in(Language.ENGLISH)).of(change))
                .isEqualTo("Criterion “Debate”, in the view’s group “Equality”: weight 3 → 5");
    }

    /** The scale in the grid itself is the same, and so is the score of the grid. */
    @Test
    void a_scale_that_changes_only_in_a_view_is_found() {
        CommonScale scale = new CommonScale(List.of(
                Campaigns.grid("avant", BEFORE + VIEW),
                Campaigns.grid("apres", BEFORE + VIEW.replace("weight: 3", "weight: 3, scores: {\"1\": 20}"))));

        assertThat(scale.changes())
                .singleElement()
                .extracting(new GridChangeText(Messages.in(Language.ENGLISH))::of)
                .isEqualTo("Criterion “Debate”, in the view’s group “Equality”: scoring scale changed");
        assertThat(scale.of("egalite")).isEqualTo(Comparability.RECOMPUTED);
        assertThat(scale.of("gouv-debat")).isEqualTo(Comparability.AS_PUBLISHED);
        assertThat(scale.of("essai-reseau")).isEqualTo(Comparability.AS_PUBLISHED);
    }

    /** A change that a view inherits from the grid is reported once. */
    @Test
    void a_scale_that_changes_in_the_grid_is_told_once() {
        CommonScale scale = new CommonScale(List.of(
                Campaigns.grid("avant", BEFORE + VIEW),
                Campaigns.grid("apres", BEFORE.replace("from: 0, to: 40", "from: 0, to: 50") + VIEW)));

        assertThat(scale.changes()).hasSize(1);
    }

    /** A published score is comparable with an earlier one only if no criterion is excluded from it. */
    @Test
    void only_a_score_without_excluded_criteria_is_whole() {
        CommonScale rescaled = scale(BEFORE.replace("from: 0, to: 40", "from: 0, to: 50"));
        CommonScale otherUnit = scale(BEFORE.replace("unit: \"%\"", "unit: \"‰\""));

        assertThat(List.of("gouv-parite", "gouvernance", "essai-reseau", "emploi"))
                .allMatch(rescaled::isWhole);
        assertThat(List.of("gouv-parite", "gouvernance", "essai-reseau")).noneMatch(otherUnit::isWhole);
        assertThat(List.of("gouv-debat", "emploi")).allMatch(otherUnit::isWhole);
    }
}
