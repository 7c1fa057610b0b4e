package org.essgrid.cli.help;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essgrid.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The texts of a command's help in the user's language, without any layout. */
public record CommandText(CommandSpec command, Messages messages) {

    /** Two command lines that work as typed. */
    public List<String> examples() {
        return List.of(command.usageMessage().footer());
    }

    /** Its subcommands, once each regardless of their aliases. */
    public List<CommandText> children() {
        return command.subcommands().values().stream()
                .distinct()
                .map(line -> new CommandText(line.getCommandSpec(), messages))
                .toList();
    }

    /** Its name and its aliases in the other language. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(command.name()));
        names.addAll(List.of(command.aliases()));
        return names;
    }

    /** The usage: {@code essgrid grid show [OPTIONS] GRILLE}. */
    public String synopsis() {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName(), messages.get("cli.synopsis-options")));
        command.options().stream()
                .filter(ArgSpec::required)
                .map(this::optionWithValue)
                .forEach(words::add);
        command.positionalParameters().stream()
                .filter(not(ArgSpec::hidden))
                .map(this::inSynopsis)
                .forEach(words::add);
        if (!command.subcommands().isEmpty()) {
            words.add(messages.get("cli.synopsis-command"));
        }
        return String.join(" ", words);
    }

    /** The purpose of the command in a sentence. */
    public String summary() {
        return messages.get(command.usageMessage().header()[0]);
    }

    /** The purpose of the command in paragraphs. */
    public List<String> description() {
        return Stream.concat(
                        Stream.of(command.usageMessage().header()),
                        Stream.of(command.usageMessage().description()))
                .map(messages::get)
                .toList();
    }

    /** The lists of names and their meanings, by the message key of their titles; some are empty. */
    public Map<String, Map<String, String>> sections() {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put("cli.commands", subcommands());
        sections.put("cli.topics", command.parent() == null ? topics(messages) : Map.of());
        sections.put(
                "cli.parameters",
                described(command.positionalParameters().stream(), parameter -> label(parameter, messages)));
        sections.put("cli.options", described(options(false), this::optionWithValue));
        sections.put("cli.common-options", described(options(true), this::optionWithValue));
        return sections;
    }

    /** The subjects of the topics of the help, by their names. */
    public static Map<String, String> topics(Messages messages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            texts.put(String.join(", ", topic.names()), messages.get(topic.summary()));
        }
        return texts;
    }

    /** The root's own options are those that every command inherits. */
    private Stream<OptionSpec> options(boolean common) {
        return command.options().stream().filter(option -> common == (option.inherited() || command.parent() == null));
    }

    private Map<String, String> subcommands() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CommandText subcommand : children()) {
            texts.put(String.join(", ", subcommand.names()), subcommand.summary());
        }
        return texts;
    }

    private <A extends ArgSpec> Map<String, String> described(Stream<A> arguments, Function<A, String> name) {
        Map<String, String> texts = new LinkedHashMap<>();
        arguments
                .filter(not(ArgSpec::hidden))
                .forEach(argument -> texts.put(name.apply(argument), messages.get(argument.description()[0])));
        return texts;
    }

    /** The label of a parameter or of an option's value: {@code GRILLE}, or the words to choose from: {@code fr|en}. */
    public static String label(ArgSpec argument, Messages messages) {
        String label = argument.paramLabel();
        return label.contains(".label-") ? messages.get(label) : label;
    }

    /** {@code GRILLE}, {@code RÉPONSES...} if there may be several, {@code [COMMANDE]} if it is optional. */
    private String inSynopsis(ArgSpec parameter) {
        String label = label(parameter, messages);
        String name = parameter.arity().max() > 1 ? label + "..." : label;
        return parameter.required() ? name : "[" + name + "]";
    }

    private String optionWithValue(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + label(option, messages);
    }
}
