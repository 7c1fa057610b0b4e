package org.essgrid.cli.help;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.NamedTexts;
import org.essgrid.cli.terminal.Paragraph;
import org.essgrid.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command: examples first, since most people look for the line to copy.
 *
 * @param width how many characters fit a line
 */
public record HelpPage(CommandSpec command, Messages messages, Colours colours, int width) {

    private static final int READABLE_WIDTH = 100;

    public static HelpPage of(CommandSpec command, Session session) {
        return new HelpPage(
                command,
                session.messages(),
                session.outColours(),
                Math.min(session.console().width(), READABLE_WIDTH));
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(colours.strong(messages.get("cli.examples")));
        Stream.of(command.usageMessage().footer()).forEach(example -> lines.add("  " + example));
        lines.add("");
        lines.add(colours.strong(messages.get("cli.usage")) + " " + synopsis());
        lines.add("");
        Stream.concat(
                        Stream.of(command.usageMessage().header()),
                        Stream.of(command.usageMessage().description()))
                .forEach(key -> lines.addAll(Paragraph.lines(messages.get(key), width)));
        Map<String, Map<String, String>> sections = sections();
        List<String> names = sections.values().stream()
                .flatMap(section -> section.keySet().stream())
                .toList();
        sections.forEach((title, texts) -> {
            if (!texts.isEmpty()) {
                lines.add("");
                lines.add(colours.strong(messages.get(title)));
                lines.addAll(new NamedTexts(texts, width).lines(names));
            }
        });
        return lines;
    }

    private String synopsis() {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName(), messages.get("cli.synopsis-options")));
        command.options().stream()
                .filter(ArgSpec::required)
                .map(this::optionWithValue)
                .forEach(words::add);
        command.positionalParameters().stream()
                .filter(not(ArgSpec::hidden))
                .map(parameter -> new ArgumentName(parameter, messages).inSynopsis())
                .forEach(words::add);
        if (!command.subcommands().isEmpty()) {
            words.add(messages.get("cli.synopsis-command"));
        }
        return String.join(" ", words);
    }

    private Map<String, Map<String, String>> sections() {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put("cli.commands", subcommands());
        sections.put(
                "cli.parameters",
                described(
                        command.positionalParameters().stream(),
                        parameter -> new ArgumentName(parameter, messages).plain()));
        sections.put("cli.options", described(options(false), this::optionWithValue));
        sections.put("cli.common-options", described(options(true), this::optionWithValue));
        return sections;
    }

    /** The root's own options are those that every command inherits. */
    private Stream<OptionSpec> options(boolean common) {
        return command.options().stream().filter(option -> common == (option.inherited() || command.parent() == null));
    }

    private Map<String, String> subcommands() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CommandLine subcommand : command.subcommands().values()) {
            CommandSpec spec = subcommand.getCommandSpec();
            List<String> names = new ArrayList<>(List.of(spec.name()));
            names.addAll(List.of(spec.aliases()));
            texts.put(String.join(", ", names), messages.get(spec.usageMessage().header()[0]));
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

    private String optionWithValue(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + new ArgumentName(option, messages).plain();
    }
}
