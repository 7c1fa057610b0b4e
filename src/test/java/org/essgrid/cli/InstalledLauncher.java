package org.essgrid.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix in a folder of its own, with a stand-in for Java that only says how it was started. */
abstract class InstalledLauncher {

    static final String PATH = "/usr/bin:/bin";
    private static final String STAND_IN = """
            #!/bin/sh
            for word; do
              echo "[$word]"
              case $word in -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo "$*" >"${word#*=}" ;; esac
            done
            echo "LC_ALL=$LC_ALL LC_MESSAGES=$LC_MESSAGES"
            exit 7
            """;

    @TempDir
    Path tmp;

    Path home;
    Path launcher;
    Path jdk;

    record Outcome(int code, String out) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(tmp.toRealPath().resolve("dossier de l’essai/essgrid"));
        Path bin = Files.createDirectory(home.resolve("bin"));
        launcher = Files.copy(Path.of("src/main/distribution/bin/essgrid"), bin.resolve("essgrid"));
        makeExecutable(launcher);
        jdk = java("un jdk", "17.0.9");
    }

    Path java(String name, String version) throws IOException {
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

    Outcome launch(Path program, Map<String, String> environment, String... words)
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
