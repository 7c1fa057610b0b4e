package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix starts Java, which here is a stand-in that only says how it was started. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher that is tested is a script for sh")
class LauncherTest {

    private static final String PATH = "/usr/bin:/bin";
    private static final String STAND_IN = """
            #!/bin/sh
            for word; do
              echo "[$word]"
              case $word in -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo "$*" >"${word#*=}" ;; esac
            done
            echo "LC_ALL=$LC_ALL LC_MESSAGES=$LC_MESSAGES"
            exit 7
            """;

    private static final Set<String> RUNS_LONG = Set.of("batch", "lot", "etat-des-lieux", "overview");
    private static final long LONGEST_MILLIS = 120_000;

    @TempDir
    Path tmp;

    private Path home;
    private Path launcher;
    private Path jdk;

    private record Outcome(int code, String out) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(tmp.toRealPath().resolve("dossier de l’essai/essgrid"));
        Path bin = Files.createDirectory(home.resolve("bin"));
        launcher = Files.copy(Path.of("src/main/distribution/bin/essgrid"), bin.resolve("essgrid"));
        makeExecutable(launcher);
        jdk = java("un jdk", "17.0.9");
    }

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

    @Test
    void a_cache_is_made_once_and_used() throws Exception {
        for (String version : List.of("25.0.1", "21.0.2")) {
            String option = version.startsWith("25") ? "AOTCache" : "SharedArchiveFile";
            Path java = java("jdk " + version, version);
            Map<String, String> environment = withCache(Map.of("JAVA_HOME", java.toString()));
            for (String command : List.of("score", "report")) {
                assertThat(launch(launcher, environment, command).out()).doesNotContain(option);
                Path cache = cache("build-jdk " + version + " build-" + command + ".classes");
                await(() -> Files.exists(cache) && Files.notExists(cache("making")));
                assertThat(Files.readString(cache))
                        .contains(command + " ess-creteil " + home + "/samples/ess-creteil.csv");
                assertThat(launch(launcher, environment, command).out())
                        .contains("[-XX:+VerifySharedSpaces]\n[-Xlog:disable]\n[-XX:" + option + "=" + cache + "]\n");
            }
        }
    }

    @Test
    void commands_that_write_no_pdf_have_a_smaller_cache() throws Exception {
        Map<String, String> environment =
                withCache(Map.of("JAVA_HOME", java("jdk 25", "25.0.1").toString()));
        Files.writeString(cache("build-jdk 25 build-score.classes"), "");
        Files.writeString(cache("build-jdk 25 build-report.classes"), "");
        for (String words : List.of("--version", "check x", "grid show x", "fill x", "compare x y")) {
            assertThat(launch(launcher, environment, words.split(" ")).out()).contains("build-score.classes]");
        }
        for (String words : List.of("report x", "rapport", "batch", "lot", "etat-des-lieux run", "overview", "merge")) {
            assertThat(launch(launcher, environment, words.split(" ")).out()).contains("build-report.classes]");
        }
    }

    @Test
    void a_new_build_replaces_the_cache_of_the_former() throws Exception {
        Path java = java("jdk 25", "25.0.1");
        Map<String, String> environment = withCache(Map.of("JAVA_HOME", java.toString()));
        Path former = Files.writeString(cache("former-jdk 25 build-score.classes"), "");
        assertThat(launch(launcher, environment).out()).doesNotContain("AOTCache");
        await(() -> Files.exists(cache("build-jdk 25 build-score.classes")));
        assertThat(former).doesNotExist();
    }

    @Test
    void a_cache_that_is_being_made_is_not_made_twice() throws Exception {
        Path java = java("jdk 25", "25.0.1");
        Map<String, String> environment = withCache(Map.of("JAVA_HOME", java.toString()));
        Files.createDirectory(cache("making"));
        assertThat(launch(launcher, environment).code()).isEqualTo(7);
        Thread.sleep(3_000);
        assertThat(cache("making")).isEmptyDirectory();
        assertThat(cache("build-jdk 25 build-score.classes")).doesNotExist();
    }

    @Test
    void there_is_no_cache_where_it_is_not_wanted_or_cannot_be_kept() throws Exception {
        String java = java("jdk 25", "25.0.1").toString();
        List<Map<String, String>> without = List.of(
                withCache(Map.of("JAVA_HOME", java, "ESSGRID_ARCHIVE", "off")),
                withCache(Map.of("JAVA_HOME", java, "CI", "true")),
                withCache(Map.of("JAVA_HOME", java, "ESSGRID_JAVA_OPTS", "-XX:SharedArchiveFile=x.jsa")),
                withCache(Map.of("JAVA_HOME", jdk.toString())),
                Map.of("JAVA_HOME", java));
        for (Map<String, String> environment : without) {
            assertThat(launch(launcher, environment).out())
                    .contains("[-jar]")
                    .doesNotContain("AOTCache", "VerifySharedSpaces");
        }
        Thread.sleep(3_000);
        assertThat(cache("")).isEmptyDirectory();
    }

    @Test
    void a_folder_in_the_place_of_the_cache_is_left_alone() throws Exception {
        Map<String, String> environment =
                withCache(Map.of("JAVA_HOME", java("jdk 25", "25.0.1").toString()));
        Path folder = Files.createDirectory(cache("build-jdk 25 build-score.classes"));
        assertThat(launch(launcher, environment).out()).doesNotContain("AOTCache");
        Thread.sleep(3_000);
        assertThat(folder).isEmptyDirectory();
        assertThat(cache("making")).doesNotExist();
    }

    @Test
    void caches_are_kept_in_the_users_home_by_default() throws Exception {
        String java = java("jdk 25", "25.0.1").toString();
        Map<String, String> environment =
                withCache(Map.of("JAVA_HOME", java, "XDG_CACHE_HOME", "", "HOME", tmp.toString()));
        launch(launcher, environment);
        Path cache = Path.of(tmp + "/.cache/essgrid" + home, "build-jdk 25 build-score.classes");
        await(() -> Files.exists(cache));
        Path mac = Files.createDirectories(tmp.resolve("Library/Caches"));
        launch(launcher, environment);
        await(() -> Files.exists(Path.of(mac + "/essgrid" + home, "build-jdk 25 build-score.classes")));
    }

    private static void await(Callable<Boolean> reached) throws Exception {
        for (long waited = 0; !reached.call(); waited += 50) {
            assertThat(waited).isLessThan(LONGEST_MILLIS);
            Thread.sleep(50);
        }
    }

    /** The environment of a program that knows which build it is and has a folder for caches. */
    private Map<String, String> withCache(Map<String, String> more) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        Files.writeString(lib.resolve("essgrid.jar"), "");
        Files.writeString(lib.resolve("essgrid.jar.sha256"), "build\n");
        Files.createDirectories(cache(""));
        Map<String, String> environment = new HashMap<>();
        environment.put("XDG_CACHE_HOME", tmp.resolve("le cache").toString());
        environment.putAll(more);
        return environment;
    }

    /** A file in the folder of caches of this program. */
    private Path cache(String name) {
        return Path.of(tmp.resolve("le cache/essgrid") + home.toString(), name);
    }

    private Path java(String name, String version) throws IOException {
        Path folder = tmp.toRealPath().resolve(name);
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, STAND_IN);
        makeExecutable(java);
        Files.writeString(folder.resolve("release"), """
                IMPLEMENTOR="x"
                JAVA_RUNTIME_VERSION="%s build"
                JAVA_VERSION="%s"
                """.formatted(name, version));
        return folder;
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome launch(Path program, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(tmp.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out);
    }
}
