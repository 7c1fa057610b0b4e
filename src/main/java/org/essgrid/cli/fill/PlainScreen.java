package org.essgrid.cli.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.source.DecodedText;

/**
 * A screen for screen readers, simple terminals and programs: lines with one statement each are appended, and nothing is
 * drawn.
 */
final class PlainScreen implements Screen {
    private static final Pattern DRAWING = Pattern.compile("\u001b\\[[0-9;]*m|[█░]+ *");

    /** A reply of the terminal to a program that asked for its modes, or a key such as an arrow: nothing that was typed. */
    private static final Pattern REPLY =
            Pattern.compile("\u001b(\\[[ -?]*[@-~]|[\\]P_^][^\u0007\u001b]*(\u0007|\u001b\\\\)?|O[@-~])");

    /** The space between columns, which is replaced with a comma. */
    private static final Pattern COLUMN_GAP = Pattern.compile("(?<=\\S) {2,}");

    private final Session session;
    private final CharacterSupport letters;
    private String lastQuestion = "";
    private boolean dropsTypeAhead;

    PlainScreen(Session session) {
        this.session = session;
        this.letters = new CharacterSupport(session.console().asciiOnly());
    }

    @Override
    public String ask(PromptView view) throws Interruption {
        String question = view.counter() + view.part();
        if (question.equals(lastQuestion)) {
            print(newTexts(view));
        } else {
            session.out().println();
            print(allTexts(view));
        }
        lastQuestion = question;
        return readLine(view.prompt());
    }

    @Override
    public String read(PromptView view) {
        print(allTexts(view));
        return "";
    }

    /** The lines remain visible, so no confirmation is needed. */
    @Override
    public String read(List<String> lines, String prompt) {
        print(lines);
        return "";
    }

    @Override
    public String ask(List<String> lines, String prompt) throws Interruption {
        print(lines);
        return readLine(prompt);
    }

    @Override
    public void print(List<String> lines) {
        lines.stream().map(this::shown).flatMap(this::fitted).forEach(session.out()::println);
    }

    /** All texts, notices first. */
    private List<String> allTexts(PromptView view) {
        List<String> lines = new ArrayList<>(notices(view));
        add(lines, view.chapters());
        add(lines, session.text("fill.spoken-counter", view.counter()));
        view.progress()
                .forEach(progress -> add(
                        lines,
                        session.text("fill.spoken-gauge", progress.name(), progress.answered(), progress.total())));
        add(lines, view.question());
        add(lines, view.part());
        add(lines, view.help());
        view.alternatives()
                .forEach(a -> add(
                        lines,
                        a.meaning().isEmpty()
                                ? session.text("fill.spoken-alternative", a.typed(), a.label())
                                : session.text("fill.spoken-meaning", a.typed(), a.label(), a.meaning())));
        add(lines, view.expected());
        view.facts().forEach(fact -> add(lines, fact));
        add(lines, view.commands());
        return lines;
    }

    /** The new texts when the same question is repeated. */
    private List<String> newTexts(PromptView view) {
        List<String> lines = new ArrayList<>(notices(view));
        add(lines, view.expected());
        return lines;
    }

    private List<String> notices(PromptView view) {
        List<String> lines = new ArrayList<>();
        view.notices().forEach(notice -> add(lines, notice.line(session.messages())));
        return lines;
    }

    private void add(List<String> lines, String text) {
        text.lines().map(this::shown).filter(line -> !line.isBlank()).forEach(lines::add);
    }

    /** A text as the terminal can show it, without colours, bars and columns; bars always have a number next to them. */
    private String shown(String text) {
        String plain = COLUMN_GAP.matcher(DRAWING.matcher(text).replaceAll("")).replaceAll(", ");
        return letters.of(TerminalText.of(plain));
    }

    /** Wraps a line, since a terminal would break words; commands are kept whole for pasting. */
    private Stream<String> fitted(String line) {
        int width = session.console().width();
        boolean fits = !session.console().outIsTerminal() || line.length() <= width;
        return fits || line.startsWith(COMMAND) ? Stream.of(line) : TextWrapper.lines(line, width).stream();
    }

    /** Only lines of a terminal: those of a program are all meant. */
    @Override
    public void dropTypeAhead() {
        dropsTypeAhead = session.console().inIsTerminal();
    }

    private String readLine(String prompt) throws Interruption {
        session.out().print(shown(prompt) + " ");
        session.out().flush();
        try {
            InputStream in = session.console().in();
            while (dropsTypeAhead && in.available() > 0) {
                in.skipNBytes(in.available());
            }
            dropsTypeAhead = false;
            return line(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line; the last one may lack a line end. */
    private static String line(InputStream in) throws IOException, Interruption {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            throw new Interruption();
        }
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                bytes.write(next);
            }
            next = in.read();
        }
        return REPLY.matcher(DecodedText.of(bytes.toByteArray()).text()).replaceAll("");
    }

    @Override
    public void close() {
        session.out().flush();
    }
}
