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

/** Line by line, as in a terminal that can do no more, or through a pipe. */
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
    void a_file_of_excel_is_taken_up_and_it_is_told_how_it_will_be_written() throws IOException {
        Files.write(file, "critere;reponse;commentaire\r\nassemblee;2;déjà vu à l’œil\r\n".getBytes(EXCEL));
        assertThat(fill("aller reseau", "1", "quitter", "non")).isZero();
        assertThat(screen.printed())
                .contains("1 question a déjà une réponse, sur 5", "(windows-1252) sera réécrit", "UTF-8");
        assertThat(Files.readString(file))
                .contains("assemblee;", ";2;déjà vu à l’œil;", "reseau;Êtes-vous en réseau ?;");
    }

    @Test
    void what_a_file_lacks_and_that_it_lacks_no_answer_are_told() throws IOException {
        Files.writeString(file, "critere;reponse\nassemblee;2\n");
        assertThat(fill("quitter", "non")).isZero();
        assertThat(screen.printed()).contains("seront ajoutées").doesNotContain("réécrit");
        assertThat(fill("aller 2", "4", "8", "1", "2", "10", "non")).isZero();
        assertThat(fill("quitter", "non")).isZero();
        assertThat(screen.printed()).contains("toutes ses questions ont une réponse");
    }

    @Test
    void a_file_that_only_was_looked_at_stays_as_it_was() throws IOException {
        byte[] excel = "critere;reponse\r\nassemblee;2\r\n".getBytes(EXCEL);
        Files.write(file, excel);
        assertThat(fill("", "aide", "quitter", "non")).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(excel);
    }

    @Test
    void typed_bytes_of_windows_are_understood() throws IOException {
        byte[] typed = "Épicerie de l’œuvre\nquitter\nnon\n".getBytes(EXCEL);
        assertThat(run(new ByteArrayInputStream(typed), false)).isZero();
        assertThat(Files.readString(file)).contains(";Épicerie de l’œuvre;");
    }

    @Test
    void an_end_in_the_middle_is_an_interruption_that_keeps_all() throws IOException {
        assertThat(fill("Le Lavoir")).isEqualTo(130);
        assertThat(screen.printed())
                .contains("Interrompu", file.toString(), "Pour reprendre :\n  essgrid fill " + GRID + " -o " + file);
        assertThat(Files.readString(file)).contains(";Le Lavoir;");
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {"mon questionnaire.csv", "prix $5.csv", "l'an `pwd`.csv", "à \\ part \"b\".csv", "a\\b.csv"})
    void a_shell_reads_the_command_that_goes_on_as_it_was_typed(String name) throws IOException {
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
    void the_command_that_goes_on_has_all_options() {
        assertThat(fill("--previous=src/test/resources/results/petite.csv", "--plain", "Le Lavoir"))
                .isEqualTo(130);
        assertThat(screen.printed())
                .contains("-o " + file + " --previous=src/test/resources/results/petite.csv --plain\n");
    }

    @Test
    void wrong_answers_of_a_file_are_asked_again_and_the_score_waits() throws IOException {
        Files.writeString(file, "critere;reponse\nassemblee;9\n");
        assertThat(fill("aller assemblee", "quitter", "aller 1", "2", "quitter", "non"))
                .isZero();
        assertThat(screen.printed())
                .contains("« 9 » n’est pas dans la liste", "Corrigez d’abord", "Score : ")
                .containsSubsequence("Corrigez d’abord", "Réponse >", "Score : ");
    }

    @Test
    void the_report_never_takes_the_place_of_another_file() throws IOException {
        Files.writeString(tmp.resolve("q.pdf"), "à moi");
        String other = tmp.resolve("autre.pdf").toString();
        assertThat(fill("aller 1", "2", "quitter", "oui", other)).isZero();
        assertThat(tmp.resolve("q.pdf")).hasContent("à moi");
        assertThat(Files.readAllBytes(tmp.resolve("autre.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void results_of_the_year_before_are_hints_too() throws IOException {
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
        assertThat(screen.printed()).contains("L’an dernier : 12", "L’an dernier : score de 40");
    }

    @Test
    void a_plain_terminal_gets_the_letters_of_english_alone() {
        byte[] typed = "aller 1\n2\naide\nquitter\nnon\n".getBytes(StandardCharsets.UTF_8);
        assertThat(run(new ByteArrayInputStream(typed), true)).isZero();
        assertThat(screen.printed()).contains("Reponse >", "L'assemblee se tient-elle ?", "Score : ", "A bientot");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(screen.printed()))
                .as(screen.printed())
                .isTrue();
    }

    @Test
    void a_terminal_breaks_no_word() {
        assertThat(fill("--plain", "quitter", "non")).isZero();
        assertThat(screen.printed().lines()).allMatch(line -> line.length() <= 80 || line.contains(file.toString()));
    }

    @Test
    void what_is_read_aloud_draws_nothing() {
        assertThat(fill("--color=always", "--plain", "aller 1", "2", "3", "4", "2", "1", "8", "non"))
                .isZero();
        assertThat(screen.printed()).contains("Dimensions", "Score : ").doesNotContainPattern("[█░─\u001b␛]");
    }

    /** Types lines, after an option if the first is one. */
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
