package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.CompletenessPolicy;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridReaderTest {

    @Test
    void what_is_not_written_has_its_default() {
        Grid grid = read(SampleGrid.with("policy: {min-coverage: 0.75}\n", ""));
        Group gouv = (Group) grid.element("gouv").orElseThrow();
        Criterion ag = (Criterion) grid.element("ag").orElseThrow();

        assertThat(grid.policy())
                .isEqualTo(new CompletenessPolicy(
                        CompletenessPolicy.BlankRule.EXCLUDE, CompletenessPolicy.BlankRule.EXCLUDE, 0.75));
        assertThat(gouv.rule().aggregation()).isEqualTo(Aggregation.WEIGHTED_MEAN);
        assertThat(gouv.rule().notApplicable()).isEqualTo(NotApplicableRule.REDISTRIBUTE);
        assertThat(ag.weight().otherwise()).isEqualTo(1);
        assertThat(ag.evidence()).isEqualTo(Criterion.Evidence.OPTIONAL);
        assertThat(ag.publication().decimals()).isEqualTo(1);
    }

    @Test
    void all_mistakes_are_told_in_one_pass_in_the_order_of_the_file() {
        String text = SampleGrid.with("version: \"1\"\n", "verson: \"1\"\n")
                .replace("scale: accord", "scale: acord")
                .replace("100 * femmes / total", "100 * femme / total")
                .replace("aggregation: sum", "aggregation: som")
                .replace("effectif >= 3", "effectif => 3");

        assertThat(SampleGrid.keys(text))
                .containsExactly(
                        "fields.missing-key",
                        "fields.unknown-key",
                        "grid.unknown-scale",
                        "grid.formula-unknown-name",
                        "fields.unknown-word",
                        "grid.formula-order");
    }

    @Test
    void a_missing_or_misspelt_kind_is_guessed_so_that_the_rest_is_read() {
        assertThat(SampleGrid.keys(SampleGrid.with(
                        "kind: quantitative\n        question: Bio", "kind: quantitatif\n        question: Bio")))
                .containsExactly("fields.unknown-word");
        assertThat(SampleGrid.keys(SampleGrid.with(
                        "        kind: quantitative\n        question: Parité", "        question: Parité")))
                .containsExactly("fields.missing-key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    question: Bio      | qestion: Bio       | question
                    scale: accord      | scale: acord       | accord
                    aggregation: sum   | aggregation: sun   | sum
                    kind: qualitative  | kind: qualitatif   | qualitative
                    id: ag             | id: Vie démocratique | vie-democratique
                    id: effectif       | id: Nombre de salariés | nombre_de_salaries
                    effectif >= 3      | efectif >= 3       | effectif
                    effectif >= 3      | ag = '1'           | level('ag')
                    effectif >= 3      | gouv > 3           | score('gouv')
                    title: Gouvernance | titre: Gouvernance | title
                    aggregation: sum   | aggregation: moyenne géométrique | geometric-mean
                    effectif >= 3      | score('goav') >= 3 | gouv
                    effectif >= 3      | statut = 'scoop'   | scop
                    effectif >= 3      | roud(1, 2) > 3     | round
                    question: Bio ?    | question: Bio ?\u0009integer: oui | true
                    """)
    void the_nearest_valid_spelling_is_suggested(String sound, String spoilt, String suggestion) {
        String text = SampleGrid.with(sound, spoilt.replace("\t", "\n        "));

        assertThat(SampleGrid.problems(text)).extracting(Diagnostic::suggestion).contains(Optional.of(suggestion));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    question: Bio ?  | question: Bio : combien ?       | yaml.colon-in-text
                    from: 50, label  | from: 50,5, label               | yaml.decimal-comma
                    title: ESUS      | title:ESUS                      | yaml.missing-space
                    title: ESUS      | title: «ESUS» : l’agrément      | yaml.curly-quotes
                    title: ESUS      | title: “ESUS : l’agrément”      | yaml.curly-quotes
                    title: ESUS      | title: “ESUS”                   | fields.curly-quotes
                    title: ESUS      | title: 'l'agrément'             | yaml.apostrophe-in-quotes
                    title: ESUS      | title: "ESUS                    | yaml.unclosed-quote
                    title: ESUS      | title: @ESUS                    | yaml.reserved-start
                    title: ESUS      | title: *ESUS                    | yaml.alias
                    title: {fr: Grille, en: Grid} | title: {fr: Bien, mieux, en: Grid} | yaml.cut-by-comma
                    """)
    void the_slips_of_french_authors_have_a_hint(String sound, String slip, String hint) {
        assertThat(SampleGrid.keys(SampleGrid.with(sound, slip))).contains(hint);
    }

    @Test
    void inputs_may_be_used_by_any_formula_of_the_grid() {
        String elsewhere =
                SampleGrid.with("100 * femmes / total", "100 * femmes").replace("effectif >= 3", "total > 3");

        assertThat(SampleGrid.keys(elsewhere)).isEmpty();
    }

    @Test
    void a_warning_does_not_stop_the_grid() {
        Diagnostics problems = new Diagnostics();

        assertThat(SampleGrid.read(SampleGrid.with("femmes / total", "femmes"), problems))
                .isPresent();
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("grid.unused-input");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weight: 2      | applies-if: score('eco') > 5\u0009 weight: 2 | scale: accord | applies-if: score('gouv') > 5\u0009scale: accord
                    question: Bio  | applies-if: level('ag') = '1'\u0009question: Bio | scale: accord | applies-if: value('bio') > 5\u0009scale: accord
                    100 * femmes / total | value('bio') * femmes / total | question: Bio ? | value: score('gouv')\u0009question: Bio ?
                    weight: 2      | weights: [{when: score('g') > 1, weight: 2}] | x | x
                    weight: 2      | weight: exact('g') | x | x
                    weight: 2      | applies-if: answered('gouv')\u0009 weight: 2 | x | x
                    question: Bio ? | value: if(applicable('eco'), 1, 0)\u0009question: Bio ? | x | x
                    100 * femmes / total | count(score('gouv') > 1) | x | x
                    """)
    void results_that_wait_for_each_other_are_refused(String one, String waits, String other, String back) {
        String text = SampleGrid.with(one, indented(waits)).replace(other, indented(back));

        assertThat(SampleGrid.keys(text)).contains("grid.cycle");
    }

    private static String indented(String text) {
        return text.replace("\t ", "\n    ").replace("\t", "\n        ");
    }

    @Test
    void a_condition_that_looks_back_is_no_cycle() {
        String text = SampleGrid.with(
                "question: Bio", "applies-if: level('ag') = '1' and score('gouv') > 5\n" + "        question: Bio");

        assertThat(SampleGrid.keys(text)).isEmpty();
    }

    @Test
    void criteria_may_stand_directly_under_the_grid() {
        String criteria = "criteria:\n  - {id: seul, kind: qualitative, question: Seul ?, scale: accord}\nviews:\n";
        Grid beside = read(SampleGrid.with("views:\n", criteria));
        int from = SampleGrid.TEXT.indexOf("dimensions:\n");
        Grid alone = read(SampleGrid.TEXT.substring(0, from) + criteria.replace("views:\n", ""));

        assertThat(beside.root().children()).extracting(Element::id).containsExactly("gouv", "eco", "tableau", "seul");
        assertThat(alone.root().children()).extracting(Element::id).containsExactly("seul");
        assertThat(SampleGrid.keys(SampleGrid.with("views:\n", "criteria: []\nviews:\n")))
                .containsExactly("fields.empty-list");
        assertThat(SampleGrid.keys(SampleGrid.TEXT.substring(0, from))).containsExactly("fields.missing-key");
    }

    /** An exponent is no name, and a name may have one letter. */
    @ParameterizedTest
    @CsvSource({"2.5, ''", "1e2, ''", "effectif / 10, effectif / 10", "10 * effectif, 10 * effectif", "smic, smic"})
    void a_weight_is_a_number_or_a_formula(String weight, String formula) {
        Grid grid = read(SampleGrid.with("weight: 2", "weight: " + weight));

        assertThat(grid.element("gouv").orElseThrow().weight().formula().map(Formula::text))
                .isEqualTo(Optional.of(formula).filter(text -> !text.isEmpty()));
    }

    @Test
    void a_band_may_have_a_sentence() {
        Grid grid = read(SampleGrid.with("label: Bas}", "label: Bas, sentence: {fr: Tout commence., en: A start.}}"));

        assertThat(grid.root().bands().bands().get(0).sentence().orElseThrow().in(Language.ENGLISH))
                .isEqualTo("A start.");
        assertThat(grid.root().bands().bands().get(1).sentence()).isEmpty();
        assertThat(SampleGrid.keys(SampleGrid.with("label: Bas}", "label: Bas, sentence: {fr: Tout commence.}}")))
                .containsExactlyElementsOf(SampleGrid.keys(SampleGrid.with("label: Bas}", "label: {fr: Bas}}")))
                .isNotEmpty();
    }

    @Test
    void a_cycle_is_spelt_out() {
        String text = SampleGrid.with("question: Bio", "applies-if: score('eco') > 5\n        question: Bio");

        assertThat(SampleGrid.problems(text).get(0).message(Messages.in(Language.FRENCH)))
                .contains("eco → bio → eco");
    }

    @Test
    void without_languages_texts_in_languages_are_not_complained_about() {
        assertThat(SampleGrid.problems(SampleGrid.with("languages: [fr, en]\n", "")))
                .extracting(Diagnostic::key, Diagnostic::arguments)
                .containsExactly(tuple("fields.missing-key", List.of("languages")));
    }

    private static Grid read(String text) {
        Diagnostics problems = new Diagnostics();
        Optional<Grid> grid = SampleGrid.read(text, problems);
        assertThat(problems.sorted()).isEmpty();
        return grid.orElseThrow();
    }
}
