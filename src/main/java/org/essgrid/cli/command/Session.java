package org.essgrid.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;
import org.essgrid.text.Translated;

/**
 * What every command works with: the console and the options of the program.
 *
 * @param messages the program's messages in the language of this run
 * @param colour when colours are used
 * @param verbose whether to print more, such as the stack trace of a bug
 * @param format how problems are printed
 */
public record Session(Console console, Messages messages, ColourMode colour, boolean verbose, ProblemFormat format) {

    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    public Language language() {
        return messages.language();
    }

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** A text of the grid. */
    public String text(Translated text) {
        return text.in(language());
    }

    public NumberStyle numbers() {
        return new NumberStyle(language());
    }

    /** A text in lines that fit the terminal; see {@link TextWrapper#lines(String, String, String, int)}. */
    public List<String> wrapped(String text, String first, String next) {
        return TextWrapper.lines(text, first, next, console.width());
    }

    /** Where data is written; if the data are the problems, only they are. */
    public PrintStream out() {
        return format == ProblemFormat.TEXT ? console.out() : NOWHERE;
    }

    /** Prints a message to standard error, apart from the data. */
    public void tell(String key, Object... arguments) {
        console.err()
                .println(text(key, Arrays.stream(arguments).map(Session::shown).toArray()));
    }

    /** Reports an internal error, with the stack trace in verbose mode. */
    public void tellBug(Throwable bug) {
        tell("cli.bug", bug.toString());
        if (verbose) {
            bug.printStackTrace(console.err());
        }
    }

    private static Object shown(Object argument) {
        return argument instanceof String text ? TerminalText.of(text) : argument;
    }

    public Colours outColours() {
        return colour.on(console, console.outIsTerminal());
    }

    public Colours errColours() {
        return colour.on(console, console.errIsTerminal());
    }

    /** Prints problems: for users on standard error, for programs on standard output. */
    public DiagnosticPrinter problems() {
        return format == ProblemFormat.TEXT
                ? new DiagnosticPrinter(console.err(), messages, errColours(), format)
                : new DiagnosticPrinter(console.out(), messages, new Colours(false), format);
    }
}
