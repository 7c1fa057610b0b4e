package org.essgrid.cli.command;

import java.io.PrintStream;
import java.util.Arrays;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * What every command works with: the console and the options of the program.
 *
 * @param messages the program's messages in the language of this run
 * @param colour when colours are used
 * @param verbose whether to print more, such as the stack trace of a bug
 */
public record Session(Console console, Messages messages, ColourMode colour, boolean verbose) {

    public Language language() {
        return messages.language();
    }

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Where data goes. */
    public PrintStream out() {
        return console.out();
    }

    /** Prints a message to standard error, apart from the data. */
    public void tell(String key, Object... arguments) {
        console.err()
                .println(text(key, Arrays.stream(arguments).map(Session::shown).toArray()));
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

    /** Shows problems on standard error. */
    public DiagnosticPrinter problems() {
        return new DiagnosticPrinter(console.err(), messages, errColours());
    }
}
