package org.essgrid.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The standard streams and the environment of a run. Only {@code Main} creates the real one; tests have their own.
 *
 * @param in standard input
 * @param out standard output, for data; encoded as UTF-8
 * @param err standard error, for messages; encoded as UTF-8
 * @param environment the environment variables
 * @param machineLanguage the language of the operating system, used if no variable gives one; empty if unknown
 * @param outIsTerminal whether {@code out} is shown in a terminal, rather than written to a file or pipe
 * @param errIsTerminal the same for {@code err}
 * @param inIsTerminal whether {@code in} is typed in a terminal
 * @param asciiOnly whether the terminal shows ASCII characters only
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

    public Console {
        environment = Map.copyOf(environment);
    }

    /** The same, with another place for messages, which is no terminal. */
    public Console tellingTo(PrintStream messages) {
        return new Console(
                in, out, messages, environment, machineLanguage, outIsTerminal, false, inIsTerminal, asciiOnly);
    }

    /** The variable's value, or empty if it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether writing to {@code out} failed for another reason than that its reader closed it. */
    public boolean outIsLost() {
        return out.checkError() && !(out instanceof DataStream data && data.readerClosed());
    }

    /** Characters per line: {@code COLUMNS}, which the launcher sets, but at least 40; otherwise 80. */
    public int width() {
        String columns = variable("COLUMNS");
        return PLAUSIBLE_WIDTH.matcher(columns).matches() ? Math.max(40, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
