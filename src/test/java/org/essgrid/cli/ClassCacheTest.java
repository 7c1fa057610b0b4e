package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with this Java, and the program in a jar as the build makes it: whatever the cache is, no one notices it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher that is tested is a script for sh")
@EnabledForJreRange(min = JRE.JAVA_19, disabledReason = "the launcher uses no cache with earlier versions")
class ClassCacheTest {

    private static final long LONGEST_MILLIS = 300_000;
    private static final String[] SCORE = {"score", "ess-creteil", "samples/ess-creteil.csv"};

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
        build("build");
    }

    /** JUnit would warn of each link to a library that is left in the folder. */
    @AfterEach
    void uninstall() throws IOException {
        for (String library : libraries) {
            Files.delete(home.resolve("lib").resolve(library));
        }
    }

    @Test
    void a_cache_is_made_and_used_in_silence_and_a_damaged_one_ignored() throws Exception {
        Outcome plain = essgridWith("off", "", SCORE);
        assertThat(plain.code()).isZero();
        assertThat(plain.err()).isEmpty();
        assertThat(essgrid(SCORE)).isEqualTo(plain);
        Path cache = made();
        assertThat(essgrid(SCORE)).isEqualTo(plain);
        assertThat(essgridWith("", "-Xlog:class+load", SCORE).out())
                .contains("org.essgrid.cli.Main source: shared objects file")
                .contains("org.essgrid.cli.Commands source: shared objects file");

        byte[] whole = Files.readAllBytes(cache);
        Files.delete(cache);
        for (byte[] damaged : damaged(whole)) {
            Files.write(cache, damaged);
            assertThat(essgrid(SCORE)).isEqualTo(plain);
            assertThat(cache).hasBinaryContent(damaged);
        }
    }

    /** Random and no bytes, halves and the like, and single wrong bytes in every part. */
    private static List<byte[]> damaged(byte[] whole) {
        Random random = new Random(5);
        byte[] noise = new byte[1 << 20];
        random.nextBytes(noise);
        List<byte[]> all = new ArrayList<>(List.of(noise, new byte[0], new byte[100_000]));
        for (int length : new int[] {100, whole.length / 2, whole.length - 1}) {
            all.add(Arrays.copyOf(whole, length));
        }
        for (int part = 0; part < 8; part++) {
            byte[] flipped = whole.clone();
            for (int i = 0; i < 500; i++) {
                flipped[part * (whole.length / 8) + random.nextInt(whole.length / 8)] ^= 0x55;
            }
            all.add(flipped);
        }
        return all;
    }

    @Test
    void a_cache_folder_that_cannot_be_written_is_ignored() throws Exception {
        Files.writeString(tmp.resolve("cache"), "a file where a folder is wanted");
        Outcome outcome = essgrid("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome).isEqualTo(essgridWith("off", "", "--version"));
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

    /** Waits until the cache is complete. */
    private Path made() throws IOException, InterruptedException {
        Path folder = Path.of(tmp + "/cache/essgrid" + home);
        for (long waited = 0; waited < LONGEST_MILLIS; waited += 50) {
            if (Files.isDirectory(folder) && Files.notExists(folder.resolve("making"))) {
                try (Stream<Path> files = Files.list(folder)) {
                    Optional<Path> cache = files.findFirst();
                    if (cache.isPresent()) {
                        return cache.get();
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no cache was made");
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
