package org.essgrid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.help.CommandText;
import org.essgrid.cli.help.HelpPage;
import org.essgrid.cli.help.ParseProblem;
import org.essgrid.cli.help.Topic;
import org.essgrid.cli.terminal.CodeHelp;
import org.essgrid.cli.terminal.DefinitionList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the program or of a command, or an introduction to a topic. */
@Command(
        header = "cli.help",
        description = "cli.help-topics",
        footer = {"essgrid help topics", "essgrid help score"})
final class HelpCommand implements Subcommand {

    private static final List<String> TOPICS = List.of("topics", "sujets");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "cli.label-command", description = "cli.help-path", arity = "0..*")
    private List<String> path = new ArrayList<>();

    @Override
    public ExitCode run(Session session) {
        lines(session).forEach(session.out()::println);
        return ExitCode.DONE;
    }

    /** A name that is both a topic and a command, such as grid, gives the topic, which refers to the command's help. */
    private List<String> lines(Session session) {
        if (path.size() == 1 && TOPICS.contains(path.get(0))) {
            return topics(session);
        }
        Optional<Topic> topic = path.size() == 1 ? Topic.named(path.get(0)) : Optional.empty();
        Optional<CodeHelp> code = path.size() == 1 ? CodeHelp.of(path.get(0), session.language()) : Optional.empty();
        return topic.map(taught -> taught.guide(session.language()))
                .or(() -> code.map(CodeHelp::guide))
                .map(guide -> guide.lines(session.outColours(), HelpPage.readableWidth(session)))
                .orElseGet(() -> HelpPage.of(command(), session).lines());
    }

    private static List<String> topics(Session session) {
        Map<String, String> topics = CommandText.topics(session.messages());
        List<String> lines = new ArrayList<>();
        lines.add(session.outColours().strong(session.text("cli.topics")));
        lines.addAll(new DefinitionList(topics, HelpPage.readableWidth(session)).lines(topics.keySet()));
        return lines;
    }

    private CommandSpec command() {
        CommandSpec found = spec.root();
        for (String name : path) {
            CommandLine next = found.subcommands().get(name);
            if (next == null) {
                throw new UsageException(
                        found.parent() == null
                                ? ParseProblem.nothingToExplain(found, name, topicNames())
                                : ParseProblem.unknownCommand(found, name));
            }
            found = next.getCommandSpec();
        }
        return found;
    }

    private static List<String> topicNames() {
        List<String> names = new ArrayList<>(CodeHelp.codes());
        names.addAll(TOPICS);
        for (Topic topic : Topic.values()) {
            names.addAll(topic.names());
        }
        return names;
    }
}
