package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A terminal behind a slow connection, which answers late to the program, and to the one before it. */
class LateRepliesTest {

    private static final Path GRID = Path.of(PlainFill.GRID).toAbsolutePath();

    /** What a program may ask a terminal, and the reply. */
    private static final Map<String, String> REPLIES = Map.of(
            "\033[c", "\033[?1;2c",
            "\033[>c", "\033[>0;276;0c",
            "\033[6n", "\033[2;1R",
            "\033[?u", "\033[?0u",
            "\033[?2026$p", "\033[?2026;0$y",
            "\033[?2027$p", "\033[?2027;0$y",
            "\033[?2048$p", "\033[?2048;0$y",
            "\033]11;?\007", "\033]11;rgb:1e1e/1e1e/1e1e\033\\",
            "\033P$qm\033\\", "\033P1$r0m\033\\");

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path tmp;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final List<Future<?>> replies = new CopyOnWriteArrayList<>();
    private final StringBuffer shown = new StringBuffer();
    private Future<?> screen;
    private Process terminal;
    private OutputStream keyboard;

    @AfterEach
    void end() {
        if (screen != null) {
            screen.cancel(true);
        }
        assertThat(clock.shutdownNow()).isEmpty();
        if (terminal != null) {
            terminal.descendants().forEach(ProcessHandle::destroyForcibly);
            terminal.destroyForcibly();
        }
    }

    static Stream<Integer> delays() {
        return TestScope.oneIn(2, List.of(600, 0, 1200, 300));
    }

    @ParameterizedTest
    @MethodSource("delays")
    void only_what_is_typed_is_stored(int delayMillis) throws Exception {
        start(delayMillis);
        awaitText("Entrée pour commencer >");
        type("\r");
        awaitText("Nom de la structure");
        awaitText("Réponse >");
        type("Le La");
        REPLIES.values().forEach(reply -> later(reply, delayMillis));
        awaitReplies();
        type("voir\r");
        awaitText("Identifiant");
        later("\033[?1;2c", delayMillis);
        awaitReplies();
        type("lavoir\r");
        awaitText("Campagne");
        assertThat(answers()).containsExactly("Le Lavoir", "lavoir");
    }

    private void start(int delayMillis) throws IOException {
        String program = String.join(
                " ",
                Tmux.program(
                                List.of(),
                                "fill",
                                GRID.toString(),
                                "-o",
                                tmp.resolve("q.csv").toString())
                        .stream()
                        .map(word -> "'" + word + "'")
                        .toList());
        ProcessBuilder builder =
                new ProcessBuilder("script", "-qfec", "stty rows 24 cols 80; exec " + program, "/dev/null");
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        try {
            terminal = builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "script is not installed");
        }
        keyboard = terminal.getOutputStream();
        screen = clock.submit(() -> show(delayMillis));
    }

    /** Shows what the program prints, and answers what it asks. */
    private Void show(int delayMillis) throws IOException {
        byte[] bytes = new byte[8192];
        int read = terminal.getInputStream().read(bytes);
        while (read >= 0) {
            String text = new String(bytes, 0, read, StandardCharsets.UTF_8);
            shown.append(text);
            REPLIES.forEach((asked, reply) -> {
                if (text.contains(asked)) {
                    later(reply, delayMillis);
                }
            });
            read = terminal.getInputStream().read(bytes);
        }
        return null;
    }

    private void later(String reply, int delayMillis) {
        Callable<String> typing = () -> {
            type(reply);
            return reply;
        };
        replies.add(clock.schedule(typing, delayMillis, TimeUnit.MILLISECONDS));
    }

    private void awaitReplies() throws InterruptedException, ExecutionException {
        for (Future<?> reply : replies) {
            reply.get();
        }
    }

    private synchronized void type(String text) throws IOException {
        keyboard.write(text.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private void awaitText(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (shown.indexOf(text) < 0) {
            assertThat(System.nanoTime()).as("no %s in %s", text, shown).isLessThan(end);
            Thread.sleep(10);
        }
        shown.delete(0, shown.indexOf(text) + text.length());
    }

    private List<String> answers() throws IOException {
        Grid grid =
                GridReader.read("", Files.readAllBytes(GRID), new Diagnostics()).orElseThrow();
        Draft draft = new DraftReader(grid)
                .read("", Files.readAllBytes(tmp.resolve("q.csv")), new Diagnostics())
                .orElseThrow();
        return draft.texts(QuestionnaireColumn.ANSWER).stream()
                .filter(answer -> !answer.isBlank())
                .toList();
    }
}
