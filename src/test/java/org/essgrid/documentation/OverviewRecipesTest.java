package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.essgrid.batch.Workshop;
import org.essgrid.cli.EssgridScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The recipes for unattended yearly runs work, as far as they can be tried on one machine. They are those of the English
 * page; {@link TwinsTest} holds the French ones equal.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the recipes are for sh")
class OverviewRecipesTest {

    private static final String PROGRAM = "/opt/essgrid/bin/essgrid";
    private static final String FILE = "/srv/network/campaign.yaml";

    @TempDir
    Path tmp;

    private Path essgrid = Path.of("");

    /** The result of a process. */
    private record Outcome(int code, String output) {}

    @BeforeEach
    void install() throws IOException {
        essgrid = EssgridScript.in(tmp);
        Files.copy(Path.of("src/test/resources/wide/grid.yaml"), tmp.resolve("grille.yaml"));
        for (String campaign : List.of("2025", "2026")) {
            Path folder = Files.createDirectory(tmp.resolve(campaign));
            for (int n = 1; n <= 3; n++) {
                Files.writeString(folder.resolve(n + ".csv"), Workshop.questionnaire("a" + n, "L’Été n° " + n, n));
            }
        }
        Files.writeString(tmp.resolve("campaign.yaml"), """
                id: reseau
                title: Le réseau de l’été
                languages: [fr, en]
                campaigns:
                  - {id: "2025", date: 2025-11-30, grid: grille.yaml, source: "2025"}
                  - {id: "2026", date: 2026-11-30, grid: grille.yaml, source: "2026"}
                anonymity: {floor: 2}
                thresholds: [{rejected-at-most: 0}]
                """);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/en/yearly.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("etat-des-lieux") || block.contains("[Timer]"))
                .toList();
    }

    /** Runs a command as cron does: with few variables and no terminal. */
    private Outcome run(String command, Map<String, String> variables) throws Exception {
        String here = command.replace(PROGRAM, essgrid.toString())
                .replace(FILE, tmp.resolve("campaign.yaml").toString());
        List<String> words = new ArrayList<>(List.of("env", "-i", "PATH=/usr/bin:/bin"));
        variables.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(List.of("/bin/sh", "-c", here));
        Process process = new ProcessBuilder(words)
                .directory(tmp.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // What only the libraries of tests say.
        return new Outcome(process.waitFor(), output.replaceAll("SLF4J.*\n", ""));
    }

    @Test
    void cron_sends_mail_only_if_there_is_something_to_read() throws Exception {
        String line = blocks("cron").get(0).strip();
        assertThat(line).matches("(\\S+ ){5}" + PROGRAM + " .*");
        String command = line.split(" ", 6)[5];
        assertThat(run(command, Map.of("LC_ALL", "C"))).isEqualTo(new Outcome(0, ""));
        assertThat(run(command, Map.of())).isEqualTo(new Outcome(0, ""));

        Files.writeString(tmp.resolve("2026/2.csv"), "critere;reponse\nag;zzz\n");
        Outcome missed = run(command, Map.of());
        assertThat(missed.code()).isEqualTo(1);
        assertThat(missed.output()).contains("2.csv", "Seuil manqué");
    }

    /** ReproducibleRunTest tries the same without the launcher. */
    @Test
    @EnabledIf("org.essgrid.TestScope#isFull")
    void the_bytes_do_not_depend_on_locale_or_terminal() throws Exception {
        String command = PROGRAM + " etat-des-lieux " + FILE + " -o ";
        run(command + tmp.resolve("nu"), Map.of("LC_ALL", "C"));
        Map<String, String> desktop = Map.of("LANG", "fr_FR.UTF-8", "HOME", tmp.toString(), "TZ", "Pacific/Apia");
        run(command + tmp.resolve("bureau") + " --verbose --jobs 1", desktop);
        run(command + tmp.resolve("anglais") + " --lang en", Map.of());

        Map<String, String> made = Workshop.tree(tmp.resolve("nu"));
        assertThat(made).containsKeys("etat-des-lieux.pdf", "2026.en/network.pdf", "comparison.csv");
        assertThat(Workshop.tree(tmp.resolve("bureau"))).isEqualTo(made);
        assertThat(Workshop.tree(tmp.resolve("anglais"))).isEqualTo(made);
    }

    @Test
    void the_systemd_units_run_and_are_valid() throws Exception {
        List<String> units = blocks("ini");
        assertThat(units).hasSize(2);
        String start = units.get(0)
                .lines()
                .filter(line -> line.startsWith("ExecStart="))
                .map(line -> line.substring("ExecStart=".length()))
                .findFirst()
                .orElseThrow();
        Outcome outcome = run(start, Map.of("LC_ALL", "C"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.output().lines()).allMatch(line -> line.startsWith("{\"event\":\""));
        assertThat(outcome.output()).endsWith("{\"event\":\"end\",\"dryRun\":false,\"code\":0}\n");

        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")));
        Path service = Files.writeString(
                tmp.resolve("etat-des-lieux.service"), units.get(0).replace(PROGRAM, essgrid.toString()));
        Path timer = Files.writeString(tmp.resolve("etat-des-lieux.timer"), units.get(1));
        Outcome verified = run("systemd-analyze verify " + service + " " + timer, Map.of());
        assertThat(verified.output().lines().filter(line -> line.contains("etat-des-lieux")))
                .isEmpty();
    }

    @Test
    void the_ci_job_runs() throws Exception {
        Object job = new Load(LoadSettings.builder().build())
                .loadFromString(blocks("yaml").get(0));
        List<?> script = (List<?>) ((Map<?, ?>) ((Map<?, ?>) job).get("etat-des-lieux")).get("script");
        assertThat(script).hasSize(1);
        String command = script.get(0).toString();
        assertThat(command).startsWith("essgrid ");
        assertThat(run(command.replaceFirst("essgrid", PROGRAM), Map.of()).code())
                .isZero();
        assertThat(tmp.resolve("output/etat-des-lieux.pdf")).exists();
    }
}
