package org.essgrid.cli;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.help.HelpPage;
import org.essgrid.cli.help.ParseProblem;
import org.essgrid.cli.terminal.Console;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the program: parses the command line, runs the command, and turns every outcome into messages and an exit code. */
final class CommandRun {

    private final CommandLine parser;
    private final List<String> words;
    private final Console console;
    private Messages messages;

    CommandRun(CommandLine parser, List<String> words, Console console) {
        this.parser = parser;
        this.words = words;
        this.console = console;
        this.messages = Messages.in(LanguageChoice.of(words, console));
    }

    ExitCode go() {
        try {
            return delivered(dispatch(parser.parseArgs(words.toArray(String[]::new))));
        } catch (ParameterException refusal) {
            Diagnostic problem = new ParseProblem(refusal, words, messages).diagnostic();
            session().problems().print(problem);
            session().tell("cli.see-help", problem.location().file());
            return ExitCode.WRONG_USAGE;
        } catch (UsageException refusal) {
            session().problems().print(refusal.problem());
            return ExitCode.WRONG_USAGE;
        } catch (InvalidInputException rejected) {
            session().problems().printAll(rejected.diagnostics());
            return ExitCode.INPUT_REJECTED;
        } catch (Exception | Error bug) {
            session().tellBug(bug);
            return ExitCode.BUG;
        }
    }

    /** Whether an option is given at any level of the command. */
    private static boolean isAsked(ParseResult parsed, Predicate<ParseResult> asked) {
        return asked.test(parsed) || (parsed.hasSubcommand() && isAsked(parsed.subcommand(), asked));
    }

    /** An incomplete result on standard output is an error, which the stream itself does not report. */
    private ExitCode delivered(ExitCode code) {
        if (!console.outIsLost()) {
            return code;
        }
        session().problems().print(Diagnostic.error("-", "cli.output-lost"));
        return ExitCode.INPUT_REJECTED;
    }

    private ExitCode dispatch(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec command = last.commandSpec();
        if (isAsked(parsed, ParseResult::isUsageHelpRequested)) {
            HelpPage.of(command, session()).lines().forEach(console.out()::println);
            return ExitCode.DONE;
        }
        if (isAsked(parsed, ParseResult::isVersionHelpRequested)) {
            return new VersionCommand().run(session());
        }
        LanguageChoice.ofGrid(last, words).ifPresent(language -> messages = Messages.in(language));
        return command.userObject() instanceof Subcommand subcommand ? subcommand.run(session()) : incomplete(command);
    }

    /** A family of commands such as {@code essgrid grid} without a subcommand: lists its subcommands. */
    private ExitCode incomplete(CommandSpec family) {
        HelpPage.of(family, session()).lines().forEach(console.err()::println);
        return ExitCode.WRONG_USAGE;
    }

    private Session session() {
        Essgrid root = parser.getCommand();
        return root.session(console, messages);
    }
}
