package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on the plain screen. */
class FillCommandTest {

    private static final String GRID = PlainFill.GRID;
    private static final Charset EXCEL = Charset.forName("windows-1252");

    @TempDir
    Path tmp;

    private final TestConsole screen = new TestConsole();
    private Path file;

    @BeforeEach
    void name() {
        file = tmp.resolve("q.csv");
    }

    @Test
    void a_file_of_excel_is_continued_and_its_new_encoding_announced() throws IOException {
        Files.write(file, "critere;reponse;commentaire\r\nassemblee;2;déjà vu à l’œil\r\n".getBytes(EXCEL));
        assertThat(fill("aller reseau", "1", "quitter", "non")).isZero();
        assertThat(screen.printed())
                .contains("1 question a déjà une réponse, sur 5", "(windows-1252) sera réécrit", "UTF-8");
        assertThat(Files.readString(file))
                .contains("assemblee;", ";2;déjà vu à l’œil;", "reseau;Êtes-vous en réseau ?;");
    }

    @Test
    void added_rows_and_complete_answers_are_announced() throws IOException {
        Files.writeString(file, "critere;reponse\nassemblee;2\n");
        assertThat(fill("quitter", "non")).isZero();
        assertThat(screen.printed()).contains("seront ajoutées").doesNotContain("réécrit");
        assertThat(fill("aller 2", "4", "8", "1", "2", "10", "non")).isZero();
        assertThat(fill("quitter", "non")).isZero();
        assertThat(screen.printed()).contains("toutes ses questions ont une réponse");
    }

    @Test
    void a_file_without_new_answers_is_unchanged() throws IOException {
        byte[] excel = "critere;reponse\r\nassemblee;2\r\n".getBytes(EXCEL);
        Files.write(file, excel);
        assertThat(fill("", "aide", "quitter", "non")).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(excel);
    }

    @Test
    void input_in_a_windows_encoding_is_understood() throws IOException {
        byte[] typed = "Épicerie de l’œuvre\nquitter\nnon\n".getBytes(EXCEL);
        assertThat(run(new ByteArrayInputStream(typed), false)).isZero();
        assertThat(Files.readString(file)).contains(";Épicerie de l’œuvre;");
    }

    @Test
    void the_end_of_input_is_an_interruption_that_keeps_all_answers() throws IOException {
        assertThat(fill("Le Lavoir")).isEqualTo(130);
        assertThat(screen.printed())
                .contains("Interrompu", file.toString(), "Pour reprendre :\n  essgrid fill " + GRID + " -o " + file);
        assertThat(Files.readString(file)).contains(";Le Lavoir;");
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {"mon questionnaire.csv", "prix $5.csv", "l'an `pwd`.csv", "à \\ part \"b\".csv", "a\\b.csv"})
    void the_command_to_continue_is_quoted_for_the_shell(String name) throws IOException {
        file = tmp.resolve(name);
        assertThat(fill("Le Lavoir")).isEqualTo(130);
        String command = screen.printed()
                .lines()
                .filter(line -> line.startsWith(FullScreen.COMMAND))
                .findFirst()
                .orElseThrow();
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command.strip()).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly("essgrid", "fill", GRID, "-o", file.toString());
    }

    @Test
    void the_command_to_continue_has_all_options() {
        assertThat(fill("--previous=src/test/resources/results/petite.csv", "--plain", "Le Lavoir"))
                .isEqualTo(130);
        assertThat(screen.printed())
                .contains("-o " + file + " --previous=src/test/resources/results/petite.csv --plain\n");
    }

    @Test
    void wrong_answers_of_a_file_are_asked_again_before_scoring() throws IOException {
        Files.writeString(file, "critere;reponse\nassemblee;9\n");
        assertThat(fill("aller assemblee", "quitter", "aller 1", "2", "quitter", "non"))
                .isZero();
        assertThat(screen.printed())
                .contains("« 9 » n’est pas dans la liste", "Corrigez d’abord", "Score : ")
                .containsSubsequence("Corrigez d’abord", "Réponse >", "Score : ");
    }

    @Test
    void the_report_never_replaces_another_file() throws IOException {
        Files.writeString(tmp.resolve("q.pdf"), "à moi");
        String other = tmp.resolve("autre.pdf").toString();
        assertThat(fill("aller 1", "2", "quitter", "oui", other)).isZero();
        assertThat(tmp.resolve("q.pdf")).hasContent("à moi");
        assertThat(Files.readAllBytes(tmp.resolve("autre.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void results_of_the_previous_year_are_hints() throws IOException {
        Path results = tmp.resolve("2025.json");
        assertThat(Main.run(
                        new String[] {
                            "score",
                            GRID,
                            "src/test/resources/results/petite.csv",
                            "--format",
                            "json",
                            "-o",
                            results.toString()
                        },
                        screen.console()))
                .isZero();
        assertThat(fill("--previous=" + results, "aller voisins", "aller 1", "quitter", "non"))
                .isZero();
        assertThat(screen.printed())
                .contains("L’an dernier : 12", "L’an dernier : 1 (Commencé)")
                .doesNotContain("score de");
    }

    @Test
    void an_ascii_terminal_gets_ascii_only() {
        byte[] typed = "aller 1\n2\naide\nquitter\nnon\n".getBytes(StandardCharsets.UTF_8);
        assertThat(run(new ByteArrayInputStream(typed), true)).isZero();
        assertThat(screen.printed()).contains("Reponse >", "L'assemblee se tient-elle ?", "Score : ", "A bientot");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(screen.printed()))
                .as(screen.printed())
                .isTrue();
    }

    @Test
    void lines_are_wrapped_between_words() {
        assertThat(fill("--plain", "quitter", "non")).isZero();
        assertThat(screen.printed().lines()).allMatch(line -> line.length() <= 80 || line.contains(file.toString()));
    }

    @Test
    void lines_for_screen_readers_contain_no_drawing() {
        assertThat(fill("--color=always", "--plain", "aller 1", "2", "3", "4", "2", "1", "8", "non"))
                .isZero();
        assertThat(screen.printed()).contains("Dimensions", "Score : ").doesNotContainPattern("[█░─\u001b␛]");
    }

    /** Types lines; the first one may be an option instead. */
    private int fill(String... lines) {
        List<String> typed = new ArrayList<>(List.of(lines));
        List<String> options = new ArrayList<>();
        while (!typed.isEmpty() && typed.get(0).startsWith("--")) {
            options.add(typed.remove(0));
        }
        byte[] bytes = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
        return run(new ByteArrayInputStream(bytes), false, options.toArray(String[]::new));
    }

    private int run(ByteArrayInputStream in, boolean ascii, String... options) {
        return new PlainFill(screen, file).run(in, ascii, options);
    }
}
