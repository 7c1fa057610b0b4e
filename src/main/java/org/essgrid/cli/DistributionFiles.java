package org.essgrid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Version;
import org.essgrid.cli.completion.ShellScript;
import org.essgrid.cli.help.CommandText;
import org.essgrid.cli.help.ManualPage;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * Writes the manual pages and completion scripts of a distribution. The build runs it; the program itself never does.
 *
 * @param root the folder of the distribution
 * @param date printed on the pages
 */
record DistributionFiles(Path root, String date) {

    /** @param args the folder, and the time of the build, whose date is printed on the pages */
    public static void main(String[] args) throws IOException {
        new DistributionFiles(Path.of(args[0]), args[1].split("T", 2)[0]).write();
    }

    void write() throws IOException {
        writeManual("share/man/man1", Language.ENGLISH);
        writeManual("share/man/fr/man1", Language.FRENCH);
        for (ShellScript shell : ShellScript.values()) {
            writeText(shell.file(), CompletionCommand.script(shell, quietSession()));
        }
    }

    private void writeManual(String folder, Language language) throws IOException {
        writePages(folder, new CommandText(Commands.parser().getCommandSpec(), Messages.in(language)));
    }

    private void writePages(String folder, CommandText text) throws IOException {
        ManualPage page = new ManualPage(text.command(), Version.program(), date, text.messages());
        writeText(folder + "/" + page.name() + ".1", String.join("\n", page.lines()) + "\n");
        for (CommandText child : text.children()) {
            writePages(folder, child);
        }
    }

    private void writeText(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** The scripts of the distribution are in French, the default language. */
    private static Session quietSession() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console =
                new Console(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), "", false, false, false, false);
        return new Session(console, Messages.in(Language.FRENCH), ColourMode.NEVER, false, ProblemFormat.TEXT);
    }
}
