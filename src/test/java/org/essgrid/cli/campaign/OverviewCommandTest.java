package org.essgrid.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.essgrid.batch.Workshop;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text and JSON logs and the exit codes of the yearly run. */
class OverviewCommandTest {

    @TempDir
    Path tmp;

    private TestConsole console = new TestConsole();

    private int run(boolean terminal, String... words) {
        console = new TestConsole();
        return Main.run(words, console.console(Map.of(), terminal));
    }

    private String describe(String more) throws IOException {
        Files.copy(Path.of("src/test/resources/wide/grid.yaml"), tmp.resolve("grille.yaml"));
        Path folder = Files.createDirectory(tmp.resolve("2026"));
        Files.writeString(folder.resolve("1.csv"), Workshop.questionnaire("a1", "Un", 1));
        Files.writeString(folder.resolve("2.csv"), Workshop.questionnaire("a2", "Deux", 2));
        return Files.writeString(tmp.resolve("campagne.yaml"), """
                        id: reseau
                        title: Le réseau
                        languages: [fr]
                        reports: none
                        campaigns: [{id: "2026", date: 2026-11-30, grid: grille.yaml, source: "2026"}]
                        """ + more).toString();
    }

    private void spoil() throws IOException {
        Files.writeString(tmp.resolve("2026/2.csv"), "critere;reponse\nag;zzz\n");
    }

    @Test
    void without_a_terminal_it_is_quiet_and_on_one_it_is_not() throws IOException {
        String file = describe("");
        assertThat(run(false, "etat-des-lieux", file)).isZero();
        assertThat(console.told()).isEmpty();
        assertThat(run(true, "overview", file, "--lang", "en")).isZero();
        assertThat(console.told()).contains("2026: up to date (2 actors scored, 0 rejected).", "All is up to date in ");
        assertThat(run(false, "etat-des-lieux", file, "--dry-run")).isZero();
        assertThat(console.told()).contains("2026 : à jour");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4, problems.csv",
        "'thresholds: [{rejected-at-most: 0}]', 1, 'Seuil manqué : 1 questionnaire rejeté, au plus 0 admis.'",
        "'thresholds: [{rejected-at-most: 1}]', 0, zzz",
        "'thresholds: [{score-at-least: 99}]', 1, Seuil manqué"
    })
    void rejections_and_thresholds_decide_the_exit_code(String more, int code, String told) throws IOException {
        String file = describe(more);
        spoil();
        assertThat(run(false, "etat-des-lieux", file)).isEqualTo(code);
        assertThat(console.told()).contains(told);
        assertThat(run(false, "etat-des-lieux", file)).as("again").isEqualTo(code);
    }

    @Test
    void a_campaign_without_actors_is_rejected_input() throws IOException {
        String file = describe("");
        spoil();
        Files.delete(tmp.resolve("2026/1.csv"));
        assertThat(run(false, "etat-des-lieux", file)).isEqualTo(3);
    }

    @Test
    void the_json_log_contains_every_event() throws IOException {
        String file = describe("thresholds: [{rejected-at-most: 0}]\n");
        spoil();
        assertThat(run(true, "etat-des-lieux", file, "--log-format", "json")).isEqualTo(1);
        assertThat(console.told()
                        .lines()
                        .map(line -> line.replaceFirst("\",.*", ""))
                        .distinct())
                .containsExactly(
                        "{\"event\":\"problem", "{\"event\":\"campaign", "{\"event\":\"threshold", "{\"event\":\"end");
        assertThat(console.told())
                .contains("\"key\":\"answers.", "\"rejected\":1", "\"wanted\":0,\"reached\":1", "\"met\":false")
                .endsWith("\"code\":1}\n");

        assertThat(run(false, "etat-des-lieux", tmp + "/rien.yaml", "--log-format", "json"))
                .isEqualTo(3);
        assertThat(console.told()).contains("\"key\":\"source.missing\"").endsWith("\"code\":3}\n");
        Path other = Files.createDirectory(tmp.resolve("autre"));
        Files.writeString(other.resolve("x"), "x");
        assertThat(run(false, "etat-des-lieux", file, "-o", other.toString(), "--log-format", "json"))
                .isEqualTo(2);
        assertThat(console.told()).contains("\"key\":\"batch.not-ours\"").endsWith("\"code\":2}\n");
    }

    @Test
    void without_a_file_the_usage_is_wrong() {
        assertThat(run(false, "etat-des-lieux")).isEqualTo(2);
        assertThat(console.told()).contains("CAMPAGNE");
    }

    @ParameterizedTest
    @CsvSource({"fr, etat-des-lieux", "en, overview"})
    void a_starter_works_as_written_once_its_questionnaires_are_there(String language, String output)
            throws IOException {
        Path file = tmp.resolve("debut.yaml");
        assertThat(run(false, "etat-des-lieux", "new", file.toString(), "--lang", language))
                .isZero();
        Path questionnaires = Files.createDirectory(tmp.resolve("questionnaires-2026"));
        Files.copy(Path.of("samples/ess-creteil.csv"), questionnaires.resolve("un.csv"));
        assertThat(run(false, "etat-des-lieux", file.toString()))
                .as(console.told())
                .isZero();
        assertThat(tmp.resolve(output).resolve("2026/reports")).isNotEmptyDirectory();
        assertThat(tmp.resolve(output).resolve("etat-des-lieux.pdf")).exists();
    }
}
