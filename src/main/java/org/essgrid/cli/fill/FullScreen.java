package org.essgrid.cli.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.fill.view.ScreenLayout;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TextWrapper;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/** A terminal that is cleared for each question. */
final class FullScreen implements Screen {

    private static final char ESCAPE = '\u001b';
    private static final int SMALLEST_WIDTH = 40;
    private static final int SMALLEST_HEIGHT = 12;

    /** The input line, another one for long input, and the one below, to which the cursor moves at the end. */
    private static final int INPUT_LINES = 3;

    private final Session session;
    private final CharacterSupport letters;
    private final Terminal terminal;
    private final LineReader reader;

    private FullScreen(Session session, Terminal terminal) {
        this.session = session;
        this.letters = new CharacterSupport(session.console().asciiOnly());
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
    }

    /** The program's terminal; empty if its screen cannot be cleared. */
    static Optional<Screen> open(Session session) {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .providers(providers(System.getProperty("os.name", "")))
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            boolean clears = terminal.getStringCapability(Capability.clear_screen) != null;
            if (clears) {
                return Optional.of(new FullScreen(session, terminal));
            }
            terminal.close();
        } catch (IOException | IllegalStateException e) {
            // The plain screen is used instead.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** On Unix commands suffice; native code would have to be unpacked to a folder, and newer Java versions warn about it. */
    private static String providers(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows") ? "ffm,jni" : "exec";
    }

    @Override
    public String ask(PromptView view) throws Interruption {
        clear();
        layout().lines(view).forEach(this::show);
        return readLine(view.prompt(), view.input());
    }

    /** Shows long texts page by page, continued with Enter. The pages are not cleared, so that the user can scroll back. */
    @Override
    public String ask(List<String> lines, String prompt) throws Interruption {
        clear();
        List<String> fitted = fitted(lines);
        int from = 0;
        while (from < fitted.size()) {
            int to = pageEnd(fitted, from);
            fitted.subList(from, to).forEach(this::show);
            if (to < fitted.size()) {
                readLine(session.text("fill.prompt-more"), "");
            }
            from = to;
        }
        return readLine(prompt, "");
    }

    @Override
    public String read(List<String> lines, String prompt) throws Interruption {
        return ask(lines, prompt);
    }

    @Override
    public String read(PromptView view) throws Interruption {
        return ask(layout().whole(view), session.text("fill.prompt-back"));
    }

    /** The end of a page: after an empty line if there is one in its lower half. */
    private int pageEnd(List<String> lines, int from) {
        int room = height() - INPUT_LINES;
        int end = from + room;
        if (end >= lines.size()) {
            return lines.size();
        }
        int empty = lines.subList(from + room / 2, end).lastIndexOf("");
        return empty < 0 ? end : from + room / 2 + empty + 1;
    }

    @Override
    public void print(List<String> lines) {
        fitted(lines).forEach(this::show);
        terminal.flush();
    }

    /** Wraps lines; those with colours are already laid out, and commands are kept whole for pasting. */
    private List<String> fitted(List<String> lines) {
        return lines.stream()
                .map(letters::of)
                .flatMap(line -> line.length() <= width() || line.indexOf(ESCAPE) >= 0 || line.startsWith(COMMAND)
                        ? Stream.of(line)
                        : TextWrapper.lines(line, width()).stream())
                .toList();
    }

    private ScreenLayout layout() {
        return new ScreenLayout(session.messages(), session.outColours(), letters, width(), height() - INPUT_LINES);
    }

    private int width() {
        return Math.max(SMALLEST_WIDTH, terminal.getSize().getColumns());
    }

    private int height() {
        return Math.max(SMALLEST_HEIGHT, terminal.getSize().getRows());
    }

    private void clear() {
        terminal.puts(Capability.clear_screen);
    }

    private void show(String line) {
        terminal.writer().println(line);
    }

    private String readLine(String prompt, String initial) throws Interruption {
        try {
            return reader.readLine(letters.of(prompt) + " ", null, (Character) null, initial);
        } catch (UserInterruptException | EndOfFileException e) {
            throw new Interruption();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
