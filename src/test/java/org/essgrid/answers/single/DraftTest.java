package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final String PETITE = "src/test/resources/results/petite.yaml";

    static List<String> shipped() {
        return ShippedGrids.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_blank_draft_is_the_template_byte_for_byte(String id) throws IOException {
        Grid grid = grid(ShippedGrids.bytes(id).orElseThrow());
        for (Language language : Language.values()) {
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            TemplateWriter.write(grid, language, template);
            assertThat(text(new DraftReader(grid).blank(language).bytes()))
                    .isEqualTo(template.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_a_sample_says_is_kept_in_its_place(String id) throws IOException {
        Grid grid = grid(ShippedGrids.bytes(id).orElseThrow());
        byte[] sample = Files.readAllBytes(Path.of("samples", id + ".csv"));
        Draft draft = new DraftReader(grid).read("", sample, new Diagnostics()).orElseThrow();
        assertThat(answers(grid, draft.bytes())).isEqualTo(answers(grid, sample));
        Draft again =
                new DraftReader(grid).read("", draft.bytes(), new Diagnostics()).orElseThrow();
        assertThat(again).isEqualTo(draft);
        assertThat(draft.rowIndices().keySet())
                .containsAll(new DraftReader(grid)
                        .blank(Language.FRENCH)
                        .rowIndices()
                        .keySet());
    }

    @Test
    void what_a_file_has_beside_the_questionnaire_is_kept() throws IOException {
        String file = """
                Relevé du 12 mai;;
                Note;critere;reponse
                vu;assemblee;2
                ;# Mes titres;
                à revoir;voisins;3
                """;
        List<String> lines = lines(draft(file));
        assertThat(lines.get(0)).isEqualTo("Relevé du 12 mai;;");
        assertThat(lines.get(1)).startsWith("Note;critere;question;aide;reponses_possibles;reponse;commentaire;");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("vu;assemblee;;;;2;"))
                .anyMatch(line -> line.startsWith("\"\";\"# Mes titres\";;"))
                .anyMatch(line -> line.startsWith("à revoir;voisins;;;;3;"))
                .anyMatch(line -> line.startsWith("\"\";parite.femmes;Femmes;"));
    }

    @Test
    void rows_that_are_lacking_come_behind_those_they_follow() throws IOException {
        Draft draft = draft("critere;reponse\nassemblee;2\nvoisins;3\n");
        assertThat(draft.rows().stream().map(row -> row.get(0)).toList())
                .containsSubsequence("acteur.nom", "assemblee", "parite", "parite.femmes", "parite.total", "voisins");
    }

    @Test
    void a_file_of_excel_is_read_and_becomes_utf_8() throws IOException {
        byte[] excel = "critere;reponse;commentaire\r\nassemblee;2;Été à l’œuvre\r\n"
                .getBytes(Charset.forName("windows-1252"));
        Draft draft =
                new DraftReader(petite()).read("", excel, new Diagnostics()).orElseThrow();
        assertThat(draft.text("assemblee", QuestionnaireColumn.COMMENT)).isEqualTo("Été à l’œuvre");
        assertThat(text(draft.bytes())).startsWith("\uFEFF").contains("Été à l’œuvre");
    }

    @Test
    void numbers_keep_their_sign_and_texts_are_no_formulas() throws IOException {
        Draft draft = draft("critere;reponse\n")
                .with(List.of(
                        new Edit("voisins", QuestionnaireColumn.ANSWER, "-1 250,5"),
                        new Edit("reseau", QuestionnaireColumn.ANSWER, "-SUM(A1)"),
                        new Edit("reseau", QuestionnaireColumn.COMMENT, "=1+1")));
        assertThat(text(draft.bytes())).contains(";-1 250,5;", ";'-SUM(A1);'=1+1;");
        Draft again = new DraftReader(petite())
                .read("", draft.bytes(), new Diagnostics())
                .orElseThrow();
        assertThat(again).isEqualTo(draft);
    }

    @Test
    void a_place_in_its_file_belongs_to_a_row_however_many_lines_cells_have() throws IOException {
        Draft draft = draft("critere;reponse;commentaire\n")
                .with(List.of(new Edit("assemblee", QuestionnaireColumn.COMMENT, "un\ndeux\ntrois")));
        Diagnostics problems = new Diagnostics();
        Draft wrong = draft.with(List.of(new Edit("voisins", QuestionnaireColumn.ANSWER, "dix")));
        SingleQuestionnaireReader.read(petite(), "q.csv", wrong.bytes(), problems);
        Location place = problems.sorted().stream()
                .filter(problem -> problem.key().equals("answers.number"))
                .findFirst()
                .orElseThrow()
                .location();
        assertThat(wrong.rowAt(place)).contains("voisins");
        assertThat(wrong.rowAt(Location.of("q.csv", 1, 1))).isEmpty();
    }

    @Test
    void what_is_no_questionnaire_is_refused() {
        Diagnostics problems = new Diagnostics();
        assertThat(new DraftReader(petite()).read("q.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private static Draft draft(String file) {
        return new DraftReader(petite())
                .read("", file.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
    }

    private static List<String> lines(Draft draft) {
        return text(draft.bytes()).substring(1).lines().toList();
    }

    private static Object answers(Grid grid, byte[] bytes) {
        var answers = SingleQuestionnaireReader.read(grid, "", bytes, new Diagnostics())
                .orElseThrow();
        return List.of(
                answers.actor(),
                answers.profile(),
                answers.parameters(),
                answers.byCriterion().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey(),
                                entry.getValue().response(),
                                entry.getValue().comment(),
                                entry.getValue().evidence(),
                                entry.getValue().targets(),
                                entry.getValue().action()))
                        .toList());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Grid petite() {
        try {
            return grid(Files.readAllBytes(Path.of(PETITE)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Grid grid(byte[] bytes) {
        return GridReader.read("", bytes, new Diagnostics()).orElseThrow();
    }
}
