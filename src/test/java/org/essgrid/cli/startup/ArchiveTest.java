package org.essgrid.cli.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The life of an archive, with the launcher, this Java, and the program in a jar as the build makes it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher that is tested is a script for sh")
class ArchiveTest {

    private static final long LONGEST_MILLIS = 300_000;

    @TempDir
    Path tmp;

    private Path home;
    private List<String> libraries;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(tmp.toRealPath().resolve("essai"));
        Path launcher = Files.createDirectory(home.resolve("bin")).resolve("essgrid");
        Files.copy(Path.of("src/main/distribution/bin/essgrid"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(home.resolve("lib"));
        Files.createDirectory(home.resolve("samples"));
        Files.copy(Path.of("samples/ess-creteil.csv"), home.resolve("samples/ess-creteil.csv"));
        libraries = libraries(home.resolve("lib"));
        build("first");
    }

    /** Links to the libraries are removed by hand: whoever empties the folder would say something about each. */
    @AfterEach
    void uninstall() throws IOException {
        new Shelf(tmp).removeTree(home);
    }

    @Test
    void is_made_once_used_and_never_heard_of() throws Exception {
        String grid = Files.copy(Path.of("grids/esus/grid.yaml"), tmp.resolve("esus.yaml"))
                .toString();
        Files.createFile(home.resolve("words"));
        assertThat(essgridWith("off", "-XX:+PrintFlagsFinal", "--version").out())
                .doesNotContain(" words");
        Outcome plain = essgridWith("off", "", "score", "ess-creteil", "samples/ess-creteil.csv");
        assertThat(plain.code()).isZero();
        assertThat(archives()).isEmpty();

        assertThat(essgrid("score", "ess-creteil", "samples/ess-creteil.csv")).isEqualTo(plain);
        // The output's end was seen while the archive is still being made: nobody waits for it.
        assertThat(archives()).isEmpty();
        Path archive = made();
        assertThat(essgrid("score", "ess-creteil", "samples/ess-creteil.csv")).isEqualTo(plain);
        assertThat(essgridWith("", "-Xlog:class+load", "score", "ess-creteil", "samples/ess-creteil.csv")
                        .out())
                .contains("org.essgrid.cli.Main source: shared objects file")
                .contains("com.ezylang.evalex.Expression source: shared objects file")
                .doesNotContain("org.apache.pdfbox.pdmodel.PDDocument source: shared objects file");
        assertThat(essgridWith("", "-Xlog:class+load", "grid", "check", grid).out())
                .contains("org.snakeyaml.engine.v2.parser.ParserImpl source: shared objects file");
        assertThat(essgridWith("", "-Xlog:class+load", "report", "ess-creteil", "samples/ess-creteil.csv")
                        .out())
                .contains("org.apache.pdfbox.pdmodel.PDDocument source: shared objects file");
        assertThat(archive.getParent().toFile().list()).containsExactlyInAnyOrder(files());

        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        try (OutputStream end = Files.newOutputStream(archive, StandardOpenOption.TRUNCATE_EXISTING)) {
            end.write(new byte[100_000]);
        }
        assertThat(essgrid("score", "ess-creteil", "samples/ess-creteil.csv")).isEqualTo(plain);

        build("second");
        assertThat(essgrid("score", "ess-creteil", "samples/ess-creteil.csv")).isEqualTo(plain);
        Path next = made();
        assertThat(next).isNotEqualTo(archive);
        assertThat(essgridWith("", "-Xlog:class+load", "--version").out())
                .containsPattern("org\\.essgrid\\.cli\\.Main source: shared objects file");
    }

    @Test
    void a_cache_that_cannot_be_written_is_no_matter() throws Exception {
        Files.writeString(tmp.resolve("cache"), "a file where a folder is wanted");
        Outcome outcome = essgrid("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome).isEqualTo(essgridWith("off", "", "--version"));
    }

    @Test
    void what_failed_is_not_tried_again_at_once() throws Exception {
        Archive archive = new Archive(tmp.resolve("cache/essgrid"), "key", home.resolve("lib/essgrid.jar"));
        Files.createDirectories(archive.folder());
        Instant now = Instant.now();
        assertThat(archive.isDue(now)).isTrue();
        archive.giveUp();
        assertThat(archive.isDue(now)).isFalse();
        assertThat(archive.isDue(now.plus(Duration.ofHours(25)))).isTrue();
    }

    private static String[] files() {
        return Runtime.version().feature() < 25
                ? new String[] {"classes", "key", "lock"}
                : new String[] {"classes", "words", "key", "lock"};
    }

    private static List<String> libraries(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (entry.endsWith(".jar")) {
                names.add(library.getFileName().toString());
                Files.createSymbolicLink(folder.resolve(library.getFileName()), library);
            }
        }
        return names;
    }

    /** The program in a jar that names the libraries beside it. */
    private void build(String hash) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.essgrid.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        Path classes = Path.of("target/classes");
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(home.resolve("lib/essgrid.jar")), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                jar.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        Files.writeString(home.resolve("lib/essgrid.jar.sha256"), hash + "\n");
    }

    private List<Path> archives() throws IOException {
        Path cache = tmp.resolve("cache/essgrid");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.filter(folder -> Files.exists(folder.resolve("key")))
                    .map(folder -> folder.resolve("classes"))
                    .toList();
        }
    }

    /** Waits until there is one archive that is for what is there now, and its maker has tidied up. */
    private Path made() throws IOException, InterruptedException {
        String build = Files.readString(home.resolve("lib/essgrid.jar.sha256")).strip();
        for (long waited = 0; waited < LONGEST_MILLIS; waited += 50) {
            List<Path> archives = archives();
            if (archives.size() == 1
                    && Files.readString(archives.get(0).resolveSibling("key")).startsWith(build + ";")
                    && Files.notExists(archives.get(0).resolveSibling("work"))) {
                return archives.get(0);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no archive was made");
    }

    private Outcome essgrid(String... words) throws IOException, InterruptedException {
        return essgridWith("", "", words);
    }

    private Outcome essgridWith(String archive, String options, String... words)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("bin/essgrid").toString()), Stream.of(words))
                .toList();
        Path err = tmp.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(err.toFile()).directory(home.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "XDG_CACHE_HOME",
                        tmp.resolve("cache").toString(),
                        "ESSGRID_ARCHIVE",
                        archive,
                        "ESSGRID_JAVA_OPTS",
                        options));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }
}
