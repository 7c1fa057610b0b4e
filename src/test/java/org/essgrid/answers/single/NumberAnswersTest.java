package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Response;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAnswersTest {

    private static final Grid GRID = Grids.complete();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"42,5|42.5", "42.5|42.5", "42,5 %|42.5", "42,5\u00A0%|42.5", " 42,5|42.5", "0|0", "100|100"})
    void a_number_is_read_as_it_is_typed(String typed, BigDecimal number) {
        assertThat(read("bio;" + typed).to("bio").response()).isEqualTo(inputs("bio", number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bio;douze|answers.number|« douze » n’est pas un nombre",
                "bio;1 2 3|answers.number|« 1 2 3 »",
                "bio;4 à 5|answers.number|« 4 à 5 »",
                "bio;42 ha|answers.number-unit|« ha », alors que la réponse est attendue en « % »",
                "bio;22-mai|answers.number-date|22,5",
                "bio;101|answers.number-between|entre 0 et 100",
                "parite.femmes;4 dames|answers.number-unit-none|« dames »",
                "parite.femmes;4,5|answers.number-whole|« 4,5 »",
                "parite.total;0|answers.number-min|au moins 1",
                "ecart.faveur;enfants|answers.level-unknown|femmes (Les femmes)",
            })
    void a_number_that_is_not_accepted_is_refused(String row, String key, String words) {
        Questionnaire read = read(row);

        assertThat(read.keys()).containsExactly(key);
        assertThat(read.onlyMessage()).contains(words);
        assertThat(read.only().location().toString()).isEqualTo("q.csv:4:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bio;0,87|answers.number-share|0,87 %|87 %",
                "bio;0,87 %|||",
                "bio;1|||",
                "bio;45,0000|||",
                "budget;1,250|answers.number-thousands|comme 1,25|c’est 1250",
                "budget;120.000|answers.number-thousands|comme 120|c’est 120000",
                "budget;120.000 €|answers.number-thousands|comme 120|c’est 120000",
                "budget;120000.0000000|||",
                "budget;0.125|||",
            })
    void a_number_of_another_form_is_read_with_a_word_how(String row, String key, String first, String second) {
        Grid grid = Grids.of(
                Grids.quantitative("bio", Grids.direct("bio", "%", Range.ANY, Grids.range("0", "100"))),
                Grids.quantitative("budget", Grids.direct("budget", "€", Range.ANY, Range.ANY)));
        Questionnaire read = Questionnaire.rows(grid, row);

        assertThat(read.answers()).isPresent();
        if (key == null) {
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(read.keys()).containsExactly(key);
            assertThat(read.onlyMessage()).contains(first, second);
        }
    }

    @Test
    void a_whole_number_with_a_mark_for_thousands_is_refused_with_what_it_may_mean() {
        Questionnaire read = read("parite.total;12", "parite.femmes;1.250");

        assertThat(read.keys()).containsExactly("answers.number-thousands");
        assertThat(read.answers()).isEmpty();
    }

    @Test
    void a_direct_number_must_be_typable_and_believable() {
        Range atMost = new Range(Optional.empty(), Optional.of(new BigDecimal("0.5")));
        Grid grid = Grids.of(Grids.quantitative("part", Grids.direct("part", "", Grids.range("0.25", "2"), atMost)));

        assertThat(Questionnaire.rows(grid, "part;1").onlyMessage()).contains("entre 0,25 et 0,5");
        assertThat(Questionnaire.rows(grid, "part;0,1").keys()).containsExactly("answers.number-between");
        assertThat(Questionnaire.rows(grid, "part;0,5").problems()).isEmpty();
    }

    @Test
    void an_upper_limit_alone_is_named() {
        Range atMost = new Range(Optional.empty(), Optional.of(BigDecimal.TEN));
        Grid grid = Grids.of(Grids.quantitative("part", Grids.direct("part", "", Range.ANY, atMost)));

        assertThat(Questionnaire.rows(grid, "part;11").keys()).containsExactly("answers.number-max");
    }

    @Test
    void inputs_have_their_rows() {
        Questionnaire read = read("parite.total;12", "parite.femmes;1 005");

        assertThat(read.to("parite").response())
                .isEqualTo(new Response.Inputs(
                        Map.of("total", Value.of(new BigDecimal(12)), "femmes", Value.of(new BigDecimal(1005))),
                        Set.of()));
    }

    @Test
    void a_choice_is_its_id() {
        Questionnaire read = read("ecart.ecart_pct;3,5", "ecart.faveur;Les hommes");

        assertThat(read.to("ecart").response())
                .isEqualTo(new Response.Inputs(
                        Map.of("ecart_pct", Value.of(new BigDecimal("3.5")), "faveur", Value.of("hommes")), Set.of()));
    }

    @Test
    void the_only_input_may_be_answered_in_its_own_row_or_in_the_criterions() {
        Grid grid = Grids.of(
                Grids.quantitative("eau", Grids.computed("2 * litres", "eau", Grids.number("litres", "litres"))));

        assertThat(Questionnaire.rows(grid, "eau;3").to("eau").response())
                .isEqualTo(inputs("litres", BigDecimal.valueOf(3)));
        assertThat(Questionnaire.rows(grid, "eau.litres;3", "eau").to("eau").response())
                .isEqualTo(inputs("litres", BigDecimal.valueOf(3)));
        assertThat(Questionnaire.rows(grid, "eau.litres;3", "eau;3").keys()).containsExactly("answers.twice-answered");
    }

    @Test
    void some_inputs_may_be_unknown_or_missing() {
        assertThat(read("parite.total;12", "parite.femmes;NSP").to("parite").response())
                .isEqualTo(new Response.Inputs(Map.of("total", Value.of(new BigDecimal(12))), Set.of("femmes")));
        assertThat(read("parite.femmes;NSP").to("parite").response())
                .isEqualTo(new Response.Inputs(Map.of(), Set.of("femmes")));
        assertThat(read("parite.total;NSP", "parite.femmes;NSP").to("parite").response())
                .isEqualTo(new Response.Unknown());
        assertThat(read("parite.total;12", "parite.femmes").to("parite").response())
                .isEqualTo(inputs("total", new BigDecimal(12)));
    }

    @Test
    void not_applicable_may_be_on_any_row() {
        Response alone = new Response.NotApplicable("Pas de conseil");

        assertThat(read("parite;N/A;Pas de conseil", "parite.total")
                        .to("parite")
                        .response())
                .isEqualTo(alone);
        assertThat(read("parite.total;N/A;Pas de conseil", "parite.femmes")
                        .to("parite")
                        .response())
                .isEqualTo(alone);
        assertThat(read("parite;;Pas de conseil", "parite.total;N/A", "parite.femmes;N/A")
                        .to("parite")
                        .response())
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parite;N/A;raison|parite.total;12|answers.contradiction|4",
                "parite.femmes;12|parite.total;N/A;raison|answers.contradiction|5",
                "parite.femmes;NSP|parite.total;N/A;raison|answers.contradiction|5",
                "parite;NSP|parite.total;12|answers.contradiction|4",
                "parite;50|parite.total;12|answers.rows-of-inputs|4",
            })
    void the_rows_of_a_criterion_must_not_contradict_each_other(String one, String other, String key, int line) {
        Questionnaire read = read(one, other);

        assertThat(read.keys()).containsExactly(key);
        assertThat(read.only().location().line()).isEqualTo(line);
    }

    @Test
    void what_is_computed_from_other_answers_is_not_typed() {
        Grid grid = Grids.of(Grids.quantitative("c", Grids.computed("1 + 1", "c")));

        assertThat(Questionnaire.rows(grid, "c;2").keys()).containsExactly("answers.computed");
        assertThat(Questionnaire.rows(grid, "c").problems()).isEmpty();
    }

    private static Response inputs(String id, BigDecimal number) {
        return new Response.Inputs(Map.of(id, Value.of(number)), Set.of());
    }

    private static Questionnaire read(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = "profil.statut;scop";
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Questionnaire.rows(GRID, all);
    }
}
