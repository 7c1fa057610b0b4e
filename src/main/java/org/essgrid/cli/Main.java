package org.essgrid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.terminal.AsciiTerminal;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.DataStream;

/** The entry point: the only class that touches the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int code;
        try (PrintStream out = stream(FileDescriptor.out, "essgrid.out");
                PrintStream err = stream(FileDescriptor.err, "essgrid.err")) {
            code = run(args, processConsole(out, err));
        }
        System.exit(code);
    }

    /** Runs one command to its end and returns its exit code; see {@link ExitCode}. */
    public static int run(String[] args, Console console) {
        ExitCode code = new CommandRun(Commands.parserFor(List.of(args)), List.of(args), console).go();
        console.out().flush();
        console.err().flush();
        return code.number();
    }

    private static Console processConsole(PrintStream out, PrintStream err) {
        return new Console(
                System.in,
                out,
                err,
                System.getenv(),
                machineLanguage(),
                isTerminal("essgrid.out"),
                isTerminal("essgrid.err"),
                isTerminal("essgrid.in"),
                isAsciiOnly());
    }

    /** Files and pipes always get UTF-8; a terminal gets only the characters it can show. */
    private static PrintStream stream(FileDescriptor descriptor, String property) {
        OutputStream target = new FileOutputStream(descriptor);
        return new DataStream(isAsciiOnly() && isTerminal(property) ? new AsciiTerminal(target) : target);
    }

    private static boolean isAsciiOnly() {
        return System.getProperty("essgrid.letters", "").equals("ascii");
    }

    /**
     * The launcher passes whether each stream is a terminal. Where it cannot know, Java is asked, which only knows about
     * all streams together; the launcher then also makes later versions of Java answer as earlier ones do.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal(String property) {
        return switch (System.getProperty(property, "")) {
            case "terminal" -> true;
            case "ask" -> System.console() != null;
            default -> false;
        };
    }

    /** On other systems Java only repeats the environment's variables, and defaults to English. */
    private static String machineLanguage() {
        String system = System.getProperty("os.name", "");
        boolean hasOwnSetting = system.startsWith("Windows") || system.startsWith("Mac");
        return hasOwnSetting ? System.getProperty("user.language", "") : "";
    }
}
