package org.essgrid.cli.startup;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the Java that runs this once more, with the same code, out of the user's sight.
 *
 * @param jar the program's file, as the launcher named it: an archive is only for the class path that it was made with
 */
record SameJava(String jar) {

    /** As the launcher has them: an archive may only be for what it was made with. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true");

    private static final Path NICE = Path.of("/usr/bin/nice");

    /**
     * A process that holds none of this one's streams, so that a pipe ends when the program does, and lets everything
     * else on the machine go first.
     *
     * @param options for Java, beyond the usual
     * @param words the name of a class that has a main method, and its arguments; or none
     */
    ProcessBuilder quietly(Path folder, List<String> options, List<String> words) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", isWindows() ? "javaw.exe" : "java")
                .toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", jar));
        command.addAll(words);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Redirect.from(new File(isWindows() ? "NUL" : "/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
