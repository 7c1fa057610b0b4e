package org.essgrid.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.cli.help.CommandText;
import org.essgrid.cli.help.Topic;
import org.essgrid.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be typed, as rows for the scripts of all shells. A row has five fields, separated by semicolons:
 *
 * <ol>
 *   <li>the command under which it may be typed: {@code grid show}, empty for the program itself, {@code *} for all;
 *   <li>the kind of row: {@code c} a subcommand, {@code o} an option, {@code p} a parameter, {@code g} a shipped grid;
 *   <li>the names of the subcommand or option, separated by commas; the position of the parameter from 1, {@code 2+} if it is
 *       repeated;
 *   <li>for a subcommand its full name; for an option or parameter the expected value: {@code auto|always} to choose from,
 *       {@code @file}, {@code @folder}, {@code @grid}, {@code @node}, {@code @text}; empty if an option takes no value;
 *   <li>its description in the user's language; only this field may contain semicolons.
 * </ol>
 *
 * @param grids the titles of the shipped grids by their ids
 */
public record CompletionTable(CommandSpec root, Map<String, String> grids, Messages messages) {

    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        root.options().forEach(option -> rows.add(option("*", option)));
        grids.forEach((id, title) -> rows.add(row("*", "g", id, "", title)));
        addCommand(root, rows);
        return rows;
    }

    private void addCommand(CommandSpec command, List<String> rows) {
        String path = path(command);
        if (command.parent() != null) {
            command.options().stream()
                    .filter(option -> !option.inherited() && !option.hidden())
                    .forEach(option -> rows.add(option(path, option)));
        }
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter ->
                        rows.add(row(path, "p", position(parameter), expected(parameter), description(parameter))));
        List<CommandText> children = new CommandText(command, messages).children();
        for (CommandText child : children) {
            rows.add(row(path, "c", String.join(",", child.names()), path(child.command()), child.summary()));
        }
        children.forEach(child -> addCommand(child.command(), rows));
    }

    private static String row(String... fields) {
        return String.join(";", fields);
    }

    private String option(String path, OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : expected(option);
        return row(path, "o", String.join(",", option.names()), value, description(option));
    }

    /** The words of a command without the program's name. */
    private static String path(CommandSpec command) {
        return command.qualifiedName().replaceFirst("^\\S+ ?", "");
    }

    /** Counted from 1. */
    private static String position(PositionalParamSpec parameter) {
        int first = parameter.index().min() + 1;
        boolean several = parameter.arity().max() > 1
                || parameter.index().max() > parameter.index().min();
        return several ? first + "+" : String.valueOf(first);
    }

    private String description(ArgSpec argument) {
        return messages.get(argument.description()[0]);
    }

    /** The kind of value follows from the argument's label in the help; the default is a file. */
    private String expected(ArgSpec argument) {
        String label = argument.paramLabel();
        return switch (label.substring(label.indexOf('.') + 1)) {
            case "label-grid" -> "@grid";
            case "label-node" -> "@node";
            case "label-folder" -> "@folder";
            case "label-command" -> String.join("|", explained());
            case "label-text", "label-date", "label-count", "label-score" -> "@text";
            default -> label.contains(".label-") ? "@file" : choices(CommandText.label(argument, messages));
        };
    }

    private static String choices(String label) {
        return label.contains("|") ? label : "@text";
    }

    /** The words that the help explains: commands and topics. */
    private List<String> explained() {
        return Stream.of(
                        Stream.of("topics"),
                        Stream.of(Topic.values()).flatMap(topic -> topic.names().stream()),
                        root.subcommands().keySet().stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
