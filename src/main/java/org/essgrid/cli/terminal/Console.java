package org.essgrid.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What surrounds a run. Only {@code Main} makes the real one; tests bring their own.
 *
 * @param in standard input
 * @param out standard output, for data; encoded as UTF-8
 * @param err standard error, for messages; encoded as UTF-8
 * @param environment the environment variables
 * @param machineLanguage the language that the machine is set to, where no variable says it; empty if unknown
 * @param outIsTerminal whether a person sees {@code out}, rather than a file or a program
 * @param errIsTerminal the same for {@code err}
 * @param inIsTerminal whether a person types {@code in}
 * @param asciiOnly whether the terminal shows no letters but those of English
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        String machineLanguage,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean inIsTerminal,
        boolean asciiOnly) {

    private static final int USUAL_WIDTH = 80;
    private static final Pattern PLAUSIBLE_WIDTH = Pattern.compile("[1-9][0-9]{1,3}");

    /** A console at which nobody types, as programs use it. */
    public Console(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            String machineLanguage,
            boolean outIsTerminal,
            boolean errIsTerminal) {
        this(in, out, err, environment, machineLanguage, outIsTerminal, errIsTerminal, false, false);
    }

    public Console {
        environment = Map.copyOf(environment);
    }

    /** The variable's value, or empty if it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether something written to {@code out} is lost to a reader that still waits for it. */
    public boolean outIsLost() {
        return out.checkError() && !(out instanceof DataStream data && data.readerLeft());
    }

    /** How many characters fit a line: {@code COLUMNS}, which the launcher asks of the terminal, else 80. */
    public int width() {
        String columns = variable("COLUMNS");
        return PLAUSIBLE_WIDTH.matcher(columns).matches() ? Math.max(40, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
