package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed, kept short of room or given an environment. */
public record ChildProcess(Process process) {

    private static final int KILLED = 128 + 9;

    /** French, on a day of 2023, whatever day it is. */
    public static final Map<String, String> FRENCH = Map.of("LC_ALL", "fr_FR.UTF-8", "SOURCE_DATE_EPOCH", "1700000000");

    /**
     * Starts it in {@link #FRENCH}.
     *
     * @param before what a shell does first, such as {@code ulimit -f 160;}
     */
    public static ChildProcess start(String before, String... words) throws IOException {
        return start(before, FRENCH, words);
    }

    /** The same with some variables of the environment set. */
    public static ChildProcess start(String before, Map<String, String> environment, String... words)
            throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\"", "sh"));
        line.addAll(java(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start());
    }

    /** Starts it with these variables of the environment and no others, and options of Java. */
    public static ChildProcess startBare(Map<String, String> environment, List<String> options, String... words)
            throws IOException {
        List<String> line = new ArrayList<>(java(words));
        line.addAll(1, options);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start());
    }

    /** Runs the same words in this process, where a process of its own is not what a test is about. */
    public static String runHere(int code, String... words) {
        TestConsole console = new TestConsole();
        assertThat(Main.run(words, console.console(FRENCH, false)))
                .as(console.told())
                .isEqualTo(code);
        return console.printed() + console.told();
    }

    private static List<String> java(String... words) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // So short a life is not worth the better compiler's work.
        line.addAll(List.of(
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        line.add("org.essgrid.cli.Main");
        line.addAll(List.of(words));
        return line;
    }

    /** Waits for its end, and gives what it told. */
    public String ends(int code) throws IOException, InterruptedException {
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isEqualTo(code);
        return told;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it so that it can do nothing about it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor()).as("killed before its end").isEqualTo(KILLED);
    }
}
