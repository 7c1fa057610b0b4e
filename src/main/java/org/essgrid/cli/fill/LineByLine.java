package org.essgrid.cli.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.view.PlainLayout;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.source.DecodedText;

/** Line after line, as screen readers, plain terminals and programs need it: nothing moves and nothing is drawn. */
final class LineByLine implements Screen {

    private final Session session;
    private final PlainLayout page;
    private String asked = "";

    LineByLine(Session session) {
        this.session = session;
        this.page = new PlainLayout(
                session.messages(), new CharacterSupport(session.console().asciiOnly()));
    }

    @Override
    public String ask(PromptView card) throws Interruption {
        String now = card.counter() + card.part();
        if (now.equals(asked)) {
            print(page.again(card));
        } else {
            session.out().println();
            print(page.lines(card));
        }
        asked = now;
        return typed(card.prompt());
    }

    @Override
    public String read(PromptView card) {
        print(page.lines(card));
        return "";
    }

    /** Nothing goes away here, so nobody need say that it is read. */
    @Override
    public String read(List<String> lines, String prompt) {
        print(lines);
        return "";
    }

    @Override
    public String ask(List<String> lines, String prompt) throws Interruption {
        print(lines);
        return typed(prompt);
    }

    @Override
    public void print(List<String> lines) {
        lines.stream().map(page::shown).flatMap(this::fitted).forEach(session.out()::println);
    }

    /** A terminal would break words, and its rows are what is read aloud. Commands are to be pasted whole. */
    private Stream<String> fitted(String line) {
        int width = session.console().width();
        boolean fits = !session.console().outIsTerminal() || line.length() <= width;
        return fits || line.startsWith(COMMAND) ? Stream.of(line) : TextWrapper.lines(line, width).stream();
    }

    private String typed(String prompt) throws Interruption {
        session.out().print(page.shown(prompt) + " ");
        session.out().flush();
        try {
            return line(session.console().in());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the end of the line; the last one may do without. */
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
