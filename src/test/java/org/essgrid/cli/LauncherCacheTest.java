package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher has caches of classes made, each once, where they are wanted and can be kept. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher that is tested is a script for sh")
class LauncherCacheTest extends InstalledLauncher {

    private static final long LONGEST_MILLIS = 120_000;

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
}
