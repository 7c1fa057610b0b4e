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

/** The messages, logs and exit codes of an état des lieux. */
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

    private void makeInvalid() throws IOException {
        Files.writeString(tmp.resolve("2026/2.csv"), "critere;reponse\nag;zzz\n");
    }

    @Test
    void it_prints_nothing_without_a_terminal_but_does_on_one() throws IOException {
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
        "'thresholds: [{rejected-at-most: 0}]', 1, 'Seuil manqué : 1 questionnaire rejeté, au plus 0 admis.'",
        "'thresholds: [{rejected-at-most: 1}]', 0, zzz",
        "'thresholds: [{score-at-least: 99}]', 1, Seuil manqué"
    })
    void rejections_and_thresholds_decide_the_exit_code(String more, int code, String message) throws IOException {
        String file = describe(more);
        makeInvalid();
        assertThat(run(false, "etat-des-lieux", file)).isEqualTo(code);
        assertThat(console.told()).contains(message);
        assertThat(run(false, "etat-des-lieux", file)).as("again").isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"text, zzz", "json, '\"key\":\"answers.level-unknown\"'"})
    void a_rejected_questionnaire_is_told_once_in_each_run_whatever_the_languages(String format, String part)
            throws IOException {
        String file = describe("");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("[fr]", "[fr, en]"));
        makeInvalid();
        for (int run = 0; run < 2; run++) {
            run(false, "etat-des-lieux", file, "--log-format", format);
            assertThat(console.told().split(part, -1)).hasSize(2);
        }
    }

    @Test
    void it_checks_a_campaign_without_writing() throws IOException {
        String file = describe("");
        assertThat(run(false, "etat-des-lieux", "check", file)).isZero();
        assertThat(console.told()).contains("2026 : 2 acteurs sans problème bloquant, 0 rejeté.");
        makeInvalid();
        assertThat(run(false, "overview", "verifier", file, "--lang", "en")).isEqualTo(4);
        assertThat(console.told())
                .contains("2.csv, row 2, column B", "“zzz”", "2026: 1 actor without blocking problems, 1 rejected.");
        Files.writeString(
                Path.of(file), Files.readString(Path.of(file)).replace("source: \"2026\"", "source: seul.csv"));
        Files.writeString(tmp.resolve("seul.csv"), "critere;reponse\nag;1\n");
        assertThat(run(false, "etat-des-lieux", "check", file)).isEqualTo(3);
        assertThat(console.told()).contains("C’est le questionnaire d’un seul acteur");
        assertThat(tmp.resolve("etat-des-lieux")).doesNotExist();
    }

    @Test
    void a_campaign_without_scored_actors_is_rejected() throws IOException {
        String file = describe("");
        makeInvalid();
        Files.delete(tmp.resolve("2026/1.csv"));
        assertThat(run(false, "etat-des-lieux", file)).isEqualTo(3);
    }

    @Test
    void the_log_contains_every_event_and_failure() throws IOException {
        String file = describe("thresholds: [{rejected-at-most: 0}]\n");
        makeInvalid();
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
    void the_campaign_file_is_required() {
        assertThat(run(false, "etat-des-lieux")).isEqualTo(2);
        assertThat(console.told()).contains("CAMPAGNE");
    }

    @ParameterizedTest
    @CsvSource({"fr, etat-des-lieux", "en, overview"})
    void a_starter_file_works_unchanged_with_questionnaires(String language, String output) throws IOException {
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
