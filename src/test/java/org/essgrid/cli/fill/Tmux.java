package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real terminal of 80 columns and 24 lines, in which a test types and reads the screen. */
final class Tmux implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final int LOOK_MILLIS = 10;
    private static final Pattern CODE = Pattern.compile("(?m)^= (\\d+)$");

    private final String socket = "essgrid-" + UUID.randomUUID();

    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the program in a folder, as its launcher does, from a shell that prints the exit code. */
    void start(Path folder, Map<String, String> environment, List<String> options, String... words) {
        List<String> command = new ArrayList<>(List.of("-u", "-f", "/dev/null", "new-session", "-d"));
        command.addAll(List.of("-x", "80", "-y", "24", "-c", folder.toString(), "env", "-u", "NO_COLOR"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("sh", "-c", "trap : INT; \"$@\"; echo \"= $?\"; exec sleep 600", "sh"));
        command.addAll(program(options, words));
        tmux(command.toArray(String[]::new));
    }

    /** The command that starts the program in a terminal. */
    static List<String> program(List<String> options, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true"));
        command.addAll(List.of("-Dessgrid.in=terminal", "-Dessgrid.out=terminal", "-Dessgrid.err=terminal"));
        command.addAll(options);
        command.add("org.essgrid.cli.Main");
        command.addAll(List.of(words));
        return command;
    }

    /** Pastes a text, marked as a paste if the program asks for that. */
    void paste(String text, boolean marked) {
        tmux("set-buffer", "--", text);
        tmux(marked ? new String[] {"paste-buffer", "-p"} : new String[] {"paste-buffer"});
    }

    void resize(int columns, int rows) {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** Types a line and Enter. */
    void type(String line) {
        if (!line.isEmpty()) {
            // A semicolon at the end would end the command of tmux.
            tmux("send-keys", "-l", "--", line.endsWith(";") ? line.substring(0, line.length() - 1) + "\\;" : line);
        }
        tmux("send-keys", "Enter");
    }

    /** Presses a key, such as {@code C-c}. */
    void press(String key) {
        tmux("send-keys", key);
    }

    /** The screen down to the line of the cursor. */
    String screen() {
        List<String> lines = tmux("capture-pane", "-p", ";", "display-message", "-p", "#{cursor_y}")
                .lines()
                .toList();
        int cursor = Integer.parseInt(lines.get(lines.size() - 1));
        return String.join("\n", lines.subList(0, Math.min(cursor + 1, lines.size() - 1)));
    }

    /** The screen with its scrolled part. */
    String whole() {
        return tmux("capture-pane", "-p", "-S", "-100");
    }

    /** The screen with its scrolled part and colours. */
    String painted() {
        return tmux("capture-pane", "-e", "-p");
    }

    /** Waits until the screen meets a condition, and returns it. */
    String await(String what, Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        String screen = screen();
        while (!wanted.test(screen)) {
            assertThat(System.nanoTime())
                    .as("no %s on this screen:%n%s", what, screen)
                    .isLessThan(end);
            pause();
            screen = screen();
        }
        return screen;
    }

    /** The exit code, once the program has ended. */
    int exitCode() {
        await("end", screen -> CODE.matcher(whole()).find());
        Matcher code = CODE.matcher(whole());
        assertThat(code.find()).isTrue();
        return Integer.parseInt(code.group(1));
    }

    /** Kills the program. */
    void kill() {
        long shell = Long.parseLong(tmux("list-panes", "-F", "#{pane_pid}").strip());
        ProcessHandle program =
                ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow();
        assertThat(program.destroyForcibly()).isTrue();
        assertThat(exitCode()).isEqualTo(128 + 9);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String tmux(String... words) {
        try {
            List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
            command.addAll(List.of(words));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().remove("TMUX");
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(out).isZero();
            return out;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
