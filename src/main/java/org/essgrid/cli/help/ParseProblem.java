package org.essgrid.cli.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words, in both languages, what the parser of the command line refuses. */
public record ParseProblem(ParameterException refusal, List<String> typed, Messages messages) {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][\\w-]*");

    public Diagnostic diagnostic() {
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0));
        }
        if (refusal instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        if (refusal instanceof OverwrittenOptionException twice) {
            return problem("cli.given-twice", name(twice.getOverwritten()));
        }
        if (refusal instanceof MutuallyExclusiveArgsException exclusive) {
            return problem("cli.exclusive", optionsIn(exclusive.getMessage()));
        }
        ArgSpec argument = refusal.getArgSpec();
        if (argument == null || refusal.getValue() == null) {
            return problem("cli.not-understood");
        }
        return badValue(argument, refusal.getValue());
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
        return Diagnostic.error(Location.of(parent.qualifiedName()), "cli.unknown-command", word)
                .suggesting(Suggestion.nearest(word, parent.subcommands().keySet()));
    }

    /** @param topics what the help explains beside the commands */
    public static Diagnostic nothingToExplain(CommandSpec root, String word, List<String> topics) {
        List<String> known = new ArrayList<>(root.subcommands().keySet());
        known.addAll(topics);
        return Diagnostic.error(Location.of(root.qualifiedName()), "cli.unknown-help", word)
                .suggesting(Suggestion.nearest(word, known));
    }

    /** Of options that go together only, those that are there are among the missing too. */
    private Diagnostic missing(List<ArgSpec> arguments) {
        ArgSpec argument = arguments.stream()
                .filter(needed -> needed.isOption() && !isTyped(needed))
                .findFirst()
                .orElse(arguments.get(0));
        if (!argument.isOption()) {
            return problem("cli.missing-parameter", name(argument));
        }
        String value = takesNone(argument) ? "" : " " + new ArgumentName(argument, messages).plain();
        return isTyped(argument)
                ? problem("cli.missing-value", name(argument), value)
                : problem("cli.missing-option", name(argument), value);
    }

    private boolean isTyped(ArgSpec argument) {
        Collection<String> names = List.of(((CommandLine.Model.OptionSpec) argument).names());
        return typed.stream().anyMatch(word -> names.contains(word.split("=", 2)[0]));
    }

    /** The label of an option with few values lists them: {@code auto|always|never}. */
    private Diagnostic badValue(ArgSpec argument, String value) {
        if (takesNone(argument)) {
            return problem("cli.takes-no-value", name(argument), value);
        }
        String label = new ArgumentName(argument, messages).plain();
        if (!label.contains("|")) {
            return problem("cli.bad-value", value, name(argument), label);
        }
        List<String> choices = new ArrayList<>(List.of(label.split("\\|")));
        Optional<String> near = Suggestion.nearest(value, choices);
        return problem("cli.bad-choice", value, name(argument), String.join(", ", choices))
                .suggesting(near);
    }

    private static boolean takesNone(ArgSpec argument) {
        return argument.arity().max() == 0;
    }

    /** The parser tells only in its message which options exclude one another. */
    private static String optionsIn(String message) {
        return OPTION.matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Diagnostic problem(String key, Object... arguments) {
        return Diagnostic.error(Location.of(command().qualifiedName()), key, arguments);
    }

    private CommandSpec command() {
        return refusal.getCommandLine().getCommandSpec();
    }

    private String name(ArgSpec argument) {
        return new ArgumentName(argument, messages).asTyped();
    }
}
