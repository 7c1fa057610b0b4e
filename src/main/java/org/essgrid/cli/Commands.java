package org.essgrid.cli;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.cli.actor.CheckCommand;
import org.essgrid.cli.actor.ExplainCommand;
import org.essgrid.cli.actor.ReportCommand;
import org.essgrid.cli.actor.ScoreCommand;
import org.essgrid.cli.actor.TemplateCommand;
import org.essgrid.cli.campaign.OverviewCommand;
import org.essgrid.cli.comparison.CompareCommand;
import org.essgrid.cli.fill.FillCommand;
import org.essgrid.cli.grid.GridCommand;
import org.essgrid.cli.network.BatchCommand;
import org.essgrid.cli.network.MergeCommand;
import picocli.CommandLine;

/**
 * The commands, in the order of the help. To make them all ready takes longer than most of them work, so that the names here
 * tell which are needed; a test compares them with those that the commands have themselves.
 */
final class Commands {

    /** @param alone whether it works without the other commands, which help must know */
    private record Named(Class<?> type, boolean alone, List<String> names) {}

    private static final List<Named> ALL = List.of(
            alone(GridCommand.class, "grid", "grille"),
            alone(TemplateCommand.class, "template", "modele"),
            alone(FillCommand.class, "fill", "remplir"),
            alone(CheckCommand.class, "check", "verifier"),
            alone(ScoreCommand.class, "score", "noter"),
            alone(ReportCommand.class, "report", "rapport"),
            alone(ExplainCommand.class, "explain", "expliquer"),
            alone(BatchCommand.class, "batch", "lot"),
            alone(MergeCommand.class, "merge", "fusionner"),
            alone(CompareCommand.class, "compare", "comparer"),
            alone(OverviewCommand.class, "etat-des-lieux", "overview"),
            new Named(HelpCommand.class, false, List.of("help", "aide")),
            alone(CompletionCommand.class, "completion", "completer"),
            alone(VersionCommand.class, "version"));

    private Commands() {}

    private static Named alone(Class<?> type, String... names) {
        return new Named(type, true, List.of(names));
    }

    /** The parser of the whole command line, with every command. */
    static CommandLine all() {
        return parser(ALL);
    }

    /**
     * The parser with the commands that the words name, perhaps one more than is meant. What it understands means the same
     * to {@link #all()}; of what it does not understand, or where help is asked for, only that one can tell more.
     */
    static CommandLine namedIn(List<String> words) {
        List<Named> named = ALL.stream()
                .filter(command -> command.names().stream().anyMatch(words::contains))
                .toList();
        return parser(named.stream().allMatch(Named::alone) ? named : ALL);
    }

    /**
     * The words that are neither options nor names of commands, nor stand behind an option, whose value they probably are:
     * to look in vain for a grid of such a name would mean to look into every library.
     */
    static List<String> othersThan(List<String> words) {
        List<String> others = new ArrayList<>();
        String before = "";
        for (String word : words) {
            boolean isCommand = ALL.stream().anyMatch(command -> command.names().contains(word));
            if (!isCommand && !word.startsWith("-") && !before.startsWith("-")) {
                others.add(word);
            }
            before = word;
        }
        return others;
    }

    private static CommandLine parser(List<Named> commands) {
        CommandLine root = new CommandLine(new Essgrid());
        commands.forEach(command -> root.addSubcommand(command.type()));
        return root.setExpandAtFiles(false).setInterpolateVariables(false).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
