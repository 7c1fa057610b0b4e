package org.essgrid.cli.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.view.PlainLayout;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.source.DecodedText;

/** A screen for screen readers, simple terminals and programs: lines are only appended, and nothing is drawn. */
final class PlainScreen implements Screen {

    private final Session session;
    private final PlainLayout layout;
    private String lastQuestion = "";

    PlainScreen(Session session) {
        this.session = session;
        this.layout = new PlainLayout(
                session.messages(), new CharacterSupport(session.console().asciiOnly()));
    }

    @Override
    public String ask(PromptView view) throws Interruption {
        String question = view.counter() + view.part();
        if (question.equals(lastQuestion)) {
            print(layout.repeated(view));
        } else {
            session.out().println();
            print(layout.lines(view));
        }
        lastQuestion = question;
        return readLine(view.prompt());
    }

    @Override
    public String read(PromptView view) {
        print(layout.lines(view));
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
        lines.stream().map(layout::shown).flatMap(this::fitted).forEach(session.out()::println);
    }

    /** Wraps a line, since a terminal would break words; commands are kept whole for pasting. */
    private Stream<String> fitted(String line) {
        int width = session.console().width();
        boolean fits = !session.console().outIsTerminal() || line.length() <= width;
        return fits || line.startsWith(COMMAND) ? Stream.of(line) : TextWrapper.lines(line, width).stream();
    }

    private String readLine(String prompt) throws Interruption {
        session.out().print(layout.shown(prompt) + " ");
        session.out().flush();
        try {
            return line(session.console().in());
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
        return DecodedText.of(bytes.toByteArray()).text();
    }

    @Override
    public void close() {
        session.out().flush();
    }
}
