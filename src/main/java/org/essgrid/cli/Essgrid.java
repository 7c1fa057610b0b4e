package org.essgrid.cli;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.help.HelpPage;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.Guide;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program without a command: shows where to begin. Its options apply to every command. */
@Command(
        addMethodSubcommands = false,
        name = "essgrid",
        header = "cli.essgrid",
        footer = {"essgrid score ess-creteil samples/ess-creteil.csv", "essgrid grid list"})
final class Essgrid implements Subcommand {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            converter = LanguageCode.class,
            description = "cli.option-lang",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // LanguageChoice has read it; here it is checked, and appears in the help.
    private Language language = Language.FRENCH;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "cli.option-color",
            scope = ScopeType.INHERIT)
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = {"-v", "--verbose"},
            description = "cli.option-verbose",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "cli.option-help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // The result of parsing tells it.
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "cli.option-version",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // The result of parsing tells it.
    private boolean version;

    @Override
    public ExitCode run(Session session) {
        Guide.read("welcome", session.language())
                .lines(session.outColours(), HelpPage.readableWidth(session))
                .forEach(session.out()::println);
        return ExitCode.DONE;
    }

    /** The session with the options given so far, in the language already chosen. */
    Session session(Console console, Messages messages) {
        return new Session(console, messages, colour, verbose, ProblemFormat.TEXT);
    }

    private static final class LanguageCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code).orElseThrow(() -> new TypeConversionException(code));
        }
    }
}
