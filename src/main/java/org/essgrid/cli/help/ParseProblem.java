package org.essgrid.cli.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Translates an error of the command line parser into a problem in the user's language. */
public record ParseProblem(ParameterException error, List<String> typed, Messages messages) {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][\\w-]*");

    public Diagnostic diagnostic() {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0));
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        if (error instanceof OverwrittenOptionException twice) {
            return problem("cli.given-twice", name(twice.getOverwritten()));
        }
        if (error instanceof MutuallyExclusiveArgsException exclusive) {
            return problem("cli.exclusive", optionsIn(Objects.requireNonNullElse(exclusive.getMessage(), "")));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null || error.getValue() == null) {
            return problem("cli.not-understood");
        }
        return badValue(argument, error.getValue());
    }

    private Diagnostic unknown(String word) {
        CommandSpec command = command();
        if (word.startsWith("-")) {
            String option = word.split("=", 2)[0];
            List<String> options = command.options().stream()
                    .flatMap(known -> List.of(known.names()).stream())
                    .filter(known -> known.startsWith("--"))
                    .toList();
            return problem("cli.unknown-option", option).suggesting(Suggestion.nearest(option, options));
        }
        if (command.subcommands().isEmpty()) {
            return problem("cli.unexpected", word);
        }
        return unknownCommand(command, word);
    }

    public static Diagnostic unknownCommand(CommandSpec parent, String word) {
        return Diagnostic.error(parent.qualifiedName(), "cli.unknown-command", word)
                .suggesting(Suggestion.nearest(word, parent.subcommands().keySet()));
    }

    /** @param topics the other words that the help explains */
    public static Diagnostic nothingToExplain(CommandSpec root, String word, List<String> topics) {
        List<String> known = new ArrayList<>(root.subcommands().keySet());
        known.addAll(topics);
        return Diagnostic.error(root.qualifiedName(), "cli.unknown-help", word)
                .suggesting(Suggestion.nearest(word, known));
    }

    /** The parser also lists as missing those options of a group that are given. */
    private Diagnostic missing(List<ArgSpec> arguments) {
        ArgSpec argument = arguments.stream()
                .filter(needed -> needed.isOption() && !isTyped(needed))
                .findFirst()
                .orElse(arguments.get(0));
        if (!argument.isOption()) {
            return problem("cli.missing-parameter", name(argument));
        }
        String value = takesNoValue(argument) ? "" : " " + CommandText.label(argument, messages);
        return isTyped(argument)
                ? problem("cli.missing-value", name(argument), value)
                : problem("cli.missing-option", name(argument), value);
    }

    private boolean isTyped(ArgSpec argument) {
        Collection<String> names = List.of(((OptionSpec) argument).names());
        return typed.stream().anyMatch(word -> names.contains(word.split("=", 2)[0]));
    }

    /** The label of an option with few values is the list of them: {@code auto|always|never}. */
    private Diagnostic badValue(ArgSpec argument, String value) {
        if (takesNoValue(argument)) {
            return problem("cli.takes-no-value", name(argument), value);
        }
        String label = CommandText.label(argument, messages);
        if (!label.contains("|")) {
            return problem("cli.bad-value", value, name(argument), label);
        }
        List<String> choices = new ArrayList<>(List.of(label.split("\\|")));
        Optional<String> near = Suggestion.nearest(value, choices);
        return problem("cli.bad-choice", value, name(argument), String.join(", ", choices))
                .suggesting(near);
    }

    private static boolean takesNoValue(ArgSpec argument) {
        return argument.arity().max() == 0;
    }

    /** The parser names mutually exclusive options in its message only. */
    private static String optionsIn(String message) {
        return OPTION.matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Diagnostic problem(String key, Object... arguments) {
        return Diagnostic.error(command().qualifiedName(), key, arguments);
    }

    private CommandSpec command() {
        return error.getCommandLine().getCommandSpec();
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : CommandText.label(argument, messages);
    }
}
