package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.essgrid.answers.Action;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Value;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateWriterTest {

    private static final Grid GRID = Grids.complete();
    private static final Location SOMEWHERE = Location.of("here");

    @ParameterizedTest
    @EnumSource
    void the_blank_questionnaire_reads_as_one_without_answers(Language language) throws IOException {
        Questionnaire read = Questionnaire.read(GRID, bytes(GRID, language, Answers.none()));

        assertThat(read.problems()).noneMatch(Diagnostic::isError);
        assertThat(read.keys()).containsExactlyInAnyOrder("answers.actor-without-name", "answers.profile-to-come");
        assertSame(read.answers().orElseThrow(), Answers.none());
        assertThat(read.answers().orElseThrow().to("bio").response()).isEqualTo(new Response.Missing());
    }

    @ParameterizedTest
    @EnumSource
    void a_filled_questionnaire_reads_as_what_it_was_filled_with(Language language) throws IOException {
        Questionnaire read = Questionnaire.read(GRID, bytes(GRID, language, filled()));

        // A share of less than one per cent without its sign is read, with a word how.
        assertThat(read.keys()).containsExactly("answers.number-share", "answers.number-share", "answers.number-share");
        assertSame(read.answers().orElseThrow(), filled());
    }

    @Test
    void criteria_outside_all_dimensions_have_a_heading_and_forbidden_words_a_note() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of("grids/examples/comptes-et-poids/grid.yaml"));
        Grid grid = GridReader.read("grid.yaml", yaml, new Diagnostics()).orElseThrow();
        List<String> lines =
                List.of(new String(bytes(grid, Language.ENGLISH, Answers.none()), StandardCharsets.UTF_8).split("\\R"));
        int heading = lines.indexOf("\"# Further questions\";;;;;;;;;;;;");

        assertThat(lines.get(heading - 1)).startsWith("trajets;");
        assertThat(lines.get(heading + 1)).startsWith("climat-compte;");
        assertThat(lines)
                .filteredOn(line -> line.contains("is not allowed"))
                .singleElement()
                .asString()
                .startsWith("c1;");
    }

    @ParameterizedTest
    @EnumSource
    void a_word_for_no_answer_is_never_one_that_is_a_level(Language language) throws IOException {
        Criterion vote = Grids.qualitative(
                "vote",
                Grids.scale(
                        Grids.level("a", 0, "Non applicable", "Not applicable"),
                        Grids.level("b", 1, "Ne sait pas", "Don't know")),
                false);
        Criterion share = Grids.quantitative("part", Grids.direct("part", "", Range.ANY, Range.ANY));
        Answers answers = answers(Map.of(
                "vote", answer(new Response.NotApplicable("Pas de vote"), Answer.Targets.NONE),
                "part", answer(new Response.Unknown(), Answer.Targets.NONE)));

        Grid grid = Grids.of(vote, share);
        Questionnaire read = Questionnaire.read(grid, bytes(grid, language, answers));

        assertThat(read.answers().orElseThrow().to("vote").response())
                .isEqualTo(new Response.NotApplicable("Pas de vote"));
        assertThat(read.answers().orElseThrow().to("part").response()).isEqualTo(new Response.Unknown());
    }

    @Test
    void each_blank_is_next_to_its_question_its_help_and_the_allowed_answers() throws IOException {
        assertThat(lines(Language.FRENCH))
                .contains(
                        "critere;question;aide;reponses_possibles;reponse;commentaire;preuve;cible_1an;cible_3ans;action;"
                                + "responsable;echeance;statut_action",
                        "acteur.nom;Nom de la structure;;texte libre;;;;;;;;;",
                        "date;Date du remplissage;;date, jour/mois/année;;;;;;;;;",
                        "profil.statut;Fait statut;Obligatoire.;association = Les association | scop = Les scop;;;;;;;;;",
                        "profil.effectif;Fait effectif;;nombre, en ETP, au moins 0;;;;;;;;;",
                        "parametre.smic;SMIC horaire;Vide : 12,02 € (2026-01-01). Décret;nombre, en €;;;;;;;;;",
                        "\"# 1. Titre gouvernance\";;;;;;;;;;;;",
                        "gouv-ag;Question gouv-ag ?;\"Aide gouv-ag",
                        "\"# 1.1. Titre egalite\";;;;;;;;;;;;",
                        "parite;Question parite ?;Aide parite;à remplir aux lignes suivantes;;;;;;;;;",
                        "parite.femmes;Nombre femmes;;nombre entier, au moins 0;;;;;;;;;",
                        "\"# 2. Titre economie\";;;;;;;;;;;;",
                        "bio;Question bio ?;Aide bio;nombre, en %, de 0 à 100;;;;;;;;;",
                        "ecart.faveur;faveur;;femmes = Les femmes | hommes = Les hommes;;;;;;;;;")
                .anyMatch(line -> line.contains("0 = Non engagé : Pas d’assemblée | 1 = En réflexion"))
                .anyMatch(line -> line.contains("plusieurs réponses possibles, séparées par | : achats ="));
    }

    @Test
    void the_english_questionnaire_is_in_english() throws IOException {
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "criterion;question;help;allowed_answers;answer;comment;evidence;target_1y;target_3y;action;owner;"
                                + "due;action_status",
                        "profile.effectif;Fact effectif;;number, in ETP, at least 0;;;;;;;;;",
                        "\"# 1. Title gouvernance\";;;;;;;;;;;;")
                .anyMatch(line -> line.contains("0 = Not started: No assembly | 1 = Considering"));
    }

    @Test
    void the_only_input_is_explained_in_the_criterions_row() throws IOException {
        Grid grid = Grids.of(
                Grids.quantitative("eau", Grids.computed("2 * litres", "eau", Grids.number("litres", "litres"))),
                Grids.quantitative("total", Grids.computed("1 + 1", "total")));

        assertThat(new String(bytes(grid, Language.FRENCH, Answers.none()), StandardCharsets.UTF_8))
                .contains("eau;Question eau ?;\"Aide eau\nlitres\";nombre, en litres;;")
                .contains("total;Question total ?;Aide total;se calcule d’après d’autres réponses : laisser vide;;");
    }

    private static Answers filled() {
        Response.Inputs parity = new Response.Inputs(
                Map.of("femmes", Value.of(new BigDecimal("1005")), "total", Value.of(new BigDecimal("12345678"))),
                Set.of());
        Response.Inputs gap =
                new Response.Inputs(Map.of("ecart_pct", Value.of(new BigDecimal("-3.25"))), Set.of("faveur"));
        Response.Inputs organic = new Response.Inputs(Map.of("bio", Value.of(new BigDecimal("0.125"))), Set.of());
        Action action =
                new Action("Voir ; décider", "Awa", Optional.of(LocalDate.of(2027, 2, 1)), Action.Status.UNDER_WAY);
        Answer assembly = new Answer(
                levels("2"),
                "=SOMME ou \"total\"\nsur deux lignes",
                "pv.pdf",
                new Answer.Targets(Optional.empty(), Optional.of(levels("4"))),
                Optional.of(action),
                SOMEWHERE);
        return answers(Map.of(
                "gouv-ag", assembly,
                "parite", answer(parity, new Answer.Targets(Optional.of(parity), Optional.empty())),
                "chartes", answer(levels("achats", "dechets"), Answer.Targets.NONE),
                "bio", answer(organic, new Answer.Targets(Optional.of(organic), Optional.of(organic))),
                "ecart", answer(gap, Answer.Targets.NONE)));
    }

    private static Answers answers(Map<String, Answer> answers) {
        return new Answers(
                new Actor(
                        "e-12",
                        "-Épicerie",
                        "2026",
                        Optional.of(LocalDate.of(2026, 3, 9)),
                        "Le bureau",
                        Optional.of(false),
                        Optional.empty()),
                Map.of(
                        "statut", Value.of("scop"),
                        "effectif", Value.of(new BigDecimal("12.5")),
                        "secteur", Value.of("Alimentation")),
                Map.of("smic", new BigDecimal("12.31")),
                answers,
                SOMEWHERE);
    }

    private static Answer answer(Response response, Answer.Targets targets) {
        return new Answer(response, "", "", targets, Optional.empty(), SOMEWHERE);
    }

    private static Response.Levels levels(String... ids) {
        return new Response.Levels(List.of(ids));
    }

    private static void assertSame(Answers read, Answers written) {
        RecursiveComparisonConfiguration exceptPlaces = RecursiveComparisonConfiguration.builder()
                .withIgnoredFieldsOfTypes(Location.class)
                .build();
        assertThat(read).usingRecursiveComparison(exceptPlaces).isEqualTo(written);
    }

    private static List<String> lines(Language language) throws IOException {
        return new String(bytes(GRID, language, Answers.none()), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    private static byte[] bytes(Grid grid, Language language, Answers answers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(grid, language, answers, out);
        return out.toByteArray();
    }
}
