package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher for Unix starts Java, which here is a stand-in that only says how it was started. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher that is tested is a script for sh")
class LauncherTest extends InstalledLauncher {

    private static final Set<String> RUNS_LONG = Set.of("batch", "lot", "etat-des-lieux", "overview");

    @Test
    void passes_words_and_exit_code_through() throws Exception {
        Outcome outcome = launch(launcher, Map.of("JAVA_HOME", jdk.toString()), "report", "a b", "*", "");
        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.out()).contains("[-jar]\n[" + home + "/lib/essgrid.jar]\n[report]\n[a b]\n[*]\n[]\n");
    }

    @Test
    void is_found_through_links_and_from_any_folder() throws Exception {
        Path shelf = Files.createDirectory(tmp.resolve("étagère"));
        Path absolute = Files.createSymbolicLink(shelf.resolve("absolu"), launcher);
        Path relative = Files.createSymbolicLink(shelf.resolve("relatif"), Path.of("absolu"));
        assertThat(launch(absolute, Map.of("JAVA_HOME", jdk.toString())).out())
                .contains("[" + home + "/lib/essgrid.jar]");
        assertThat(launch(relative, Map.of("JAVA_HOME", jdk.toString())).out())
                .contains("[" + home + "/lib/essgrid.jar]");
    }

    @Test
    void takes_java_from_the_path_without_java_home() throws Exception {
        Map<String, String> environment = Map.of("PATH", jdk.resolve("bin") + ":" + PATH, "JAVA_HOME", "/nowhere");
        assertThat(launch(launcher, environment).code()).isEqualTo(7);
    }

    @Test
    void hands_the_users_options_to_java() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString(), "ESSGRID_JAVA_OPTS", "-Xmx2g -Dx=y");
        assertThat(launch(launcher, environment).out()).contains("[-Xmx2g]\n[-Dx=y]\n[-jar]");
    }

    @Test
    void starts_quickly_except_for_what_runs_long() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());
        String quick = "[-XX:TieredStopAtLevel=1]";
        String alone = "[-XX:+UseSerialGC]";
        assertThat(launch(launcher, environment, "score", "batch.yaml").out()).contains(quick, alone);
        for (String command : Commands.parser().getSubcommands().keySet()) {
            String started = launch(launcher, environment, command, "g").out();
            assertThat(started).as(command).contains(quick);
            assertThat(started.contains(alone)).as(command).isEqualTo(!RUNS_LONG.contains(command));
        }
    }

    @Test
    void many_actors_without_reports_are_worth_the_thorough_compiler() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());
        for (String reports : List.of("--reports network", "--reports=network", "--reports none")) {
            assertThat(launch(launcher, environment, ("--lang fr lot g s " + reports).split(" "))
                            .out())
                    .doesNotContain("[-XX:TieredStopAtLevel=1]", "[-XX:+UseSerialGC]");
        }
        assertThat(launch(launcher, environment, "lot", "g", "s", "--reports", "actors")
                        .out())
                .contains("[-XX:TieredStopAtLevel=1]");
    }

    @Test
    void file_names_with_accents_work_in_the_locale_c() throws Exception {
        assertThat(launch(launcher, Map.of("JAVA_HOME", jdk.toString())).out()).contains("LC_ALL=C.UTF-8 ");
        assertThat(launch(launcher, Map.of("JAVA_HOME", jdk.toString(), "LANG", "C.UTF-8"))
                        .out())
                .contains("LC_ALL= ");
    }

    @Test
    void a_locale_that_is_not_installed_still_tells_the_language() throws Exception {
        assertThat(launch(launcher, Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", "en_XX.UTF-8"))
                        .out())
                .contains("LC_ALL=C.UTF-8 LC_MESSAGES=en_XX.UTF-8\n");
    }

    @Test
    void tells_of_a_terminal_that_shows_only_the_letters_of_english() throws Exception {
        String home = jdk.toString();
        String ascii = "[-Dessgrid.letters=ascii]";
        assertThat(launch(launcher, Map.of("JAVA_HOME", home, "LC_ALL", "C")).out())
                .contains(ascii, "[-Dessgrid.in=file]");
        assertThat(launch(launcher, Map.of("JAVA_HOME", home, "LC_ALL", "C.UTF-8"))
                        .out())
                .doesNotContain(ascii);
        assertThat(launch(launcher, Map.of("JAVA_HOME", home, "LANG", "en_XX.UTF-8"))
                        .out())
                .doesNotContain(ascii);
    }

    @Test
    void refuses_an_older_java_in_the_users_language() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_392", "16")) {
            Path old = java("jdk " + version, version);
            Outcome french = launch(launcher, Map.of("JAVA_HOME", old.toString()));
            assertThat(french.code()).isEqualTo(2);
            assertThat(french.out()).startsWith("essgrid : il faut Java 17").contains("est Java " + version);
            assertThat(launch(launcher, Map.of("JAVA_HOME", old.toString(), "LANG", "en_GB.UTF-8"))
                            .out())
                    .startsWith("essgrid: Java 17 or later is needed");
        }
    }

    @Test
    void says_when_there_is_no_java() throws Exception {
        Path tools = Files.createDirectory(tmp.resolve("outils"));
        Outcome outcome = launch(launcher, Map.of("PATH", tools.toString()));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).startsWith("essgrid : Java est introuvable.");
    }
}
