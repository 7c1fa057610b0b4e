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
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/** A terminal that is cleared for each question. */
final class FullScreen implements Screen {

    private static final char ESCAPE = '\u001b';
    private static final int SMALLEST_WIDTH = 40;
    private static final int SMALLEST_HEIGHT = 12;

    /** The input line, another one for long input, and the one below, to which the cursor moves at the end. */
    private static final int INPUT_LINES = 3;

    private static final String REDRAW = "essgrid-redraw";

    /** How long to wait for more of a paste, in milliseconds. */
    private static final int TYPE_AHEAD_PAUSE = 150;

    private final Session session;
    private final CharacterSupport letters;
    private final Terminal terminal;
    private final LineReaderImpl reader;

    /** Draws what is above the input line, again after a change of the terminal's size. */
    private Runnable drawing = () -> {};

    private boolean dropsTypeAhead;

    private FullScreen(Session session, Terminal terminal) {
        this.session = session;
        this.letters = new CharacterSupport(session.console().asciiOnly());
        this.terminal = terminal;
        this.reader = (LineReaderImpl) LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        reader.getWidgets().put(LineReader.CALLBACK_INIT, this::begin);
        reader.getWidgets().put(REDRAW, this::redraw);
        new TerminalReplies(reader).discard();
    }

    /** The program's terminal; empty if its screen cannot be cleared. */
    static Optional<Screen> open(Session session) {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .providers(providers(System.getProperty("os.name", "")))
                    .encoding(StandardCharsets.UTF_8)
                    // Otherwise the terminal is asked for its modes, and a late reply would be read as typed.
                    .graphemeCluster(false)
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
        return readLine(() -> layout().lines(view).forEach(this::show), view.prompt(), view.input());
    }

    /** Shows long texts page by page, continued with Enter. The pages are not cleared, so that the user can scroll back. */
    @Override
    public String ask(List<String> lines, String prompt) throws Interruption {
        clear();
        // Counted in lines of the text, since a page may be laid out again for another size.
        int from = 0;
        int to = pageEnd(lines, from);
        while (to < lines.size()) {
            readLine(page(lines, from, to), session.text("fill.prompt-more"), "");
            from = to;
            to = pageEnd(lines, from);
        }
        return readLine(page(lines, from, to), prompt, "");
    }

    private Runnable page(List<String> lines, int from, int to) {
        return () -> fitted(lines.subList(from, to)).forEach(this::show);
    }

    @Override
    public String read(List<String> lines, String prompt) throws Interruption {
        return ask(lines, prompt);
    }

    @Override
    public String read(PromptView view) throws Interruption {
        return ask(layout().whole(view), session.text("fill.prompt-back"));
    }

    /** The end of a page, in lines of the text: after an empty line if there is one in its lower half. */
    private int pageEnd(List<String> lines, int from) {
        int room = height() - INPUT_LINES;
        int end = from + 1;
        while (end < lines.size() && fitted(lines.subList(from, end + 1)).size() <= room) {
            end++;
        }
        if (end == lines.size()) {
            return end;
        }
        int half = (from + end) / 2;
        int empty = lines.subList(half, end).lastIndexOf("");
        return empty < 0 ? end : half + empty + 1;
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

    @Override
    public void dropTypeAhead() {
        dropsTypeAhead = true;
    }

    private String readLine(Runnable above, String prompt, String initial) throws Interruption {
        drawing = above;
        above.run();
        try {
            return reader.readLine(letters.of(prompt) + " ", null, (Character) null, initial);
        } catch (UserInterruptException | EndOfFileException e) {
            throw new Interruption();
        }
    }

    /** Called when the terminal is ready for input. */
    private boolean begin() {
        while (dropsTypeAhead && reader.peekCharacter(TYPE_AHEAD_PAUSE) >= 0) {
            reader.readCharacter();
        }
        dropsTypeAhead = false;
        SignalHandler[] usual = new SignalHandler[1];
        usual[0] = terminal.handle(Signal.WINCH, signal -> {
            usual[0].handle(signal);
            resized();
        });
        return true;
    }

    private void resized() {
        try {
            reader.callWidget(REDRAW);
        } catch (IllegalStateException e) {
            // The line has just been typed: what follows is drawn in the new size anyway.
            return;
        }
    }

    private boolean redraw() {
        clear();
        drawing.run();
        return reader.redrawLine() && reader.redisplay();
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
