package org.essgrid.cli;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.essgrid.cli.actor.CheckCommand;
import org.essgrid.cli.actor.ExplainCommand;
import org.essgrid.cli.actor.ReportCommand;
import org.essgrid.cli.actor.ScoreCommand;
import org.essgrid.cli.actor.TemplateCommand;
import org.essgrid.cli.campaign.OverviewCommand;
import org.essgrid.cli.comparison.CompareCommand;
import org.essgrid.cli.fill.FillCommand;
import org.essgrid.cli.grid.ExportCommand;
import org.essgrid.cli.grid.GridCommand;
import org.essgrid.cli.network.BatchCommand;
import org.essgrid.cli.network.MapCommand;
import org.essgrid.cli.network.MergeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands with their names, in the order of the help.
 *
 * <p>Reading the annotations of all of them takes longer than {@code essgrid --version} otherwise does. A parser therefore
 * knows the commands that do not occur in the command line by their names alone.
 */
final class Commands {

    /** @param names the English name first, or the French one where the command has a French name in both languages */
    private record Entry(Class<?> type, List<String> names) {}

    private static final List<Entry> ALL = List.of(
            entry(GridCommand.class, "grid", "grille"),
            entry(TemplateCommand.class, "template", "modele"),
            entry(FillCommand.class, "fill", "remplir"),
            entry(CheckCommand.class, "check", "verifier"),
            entry(ScoreCommand.class, "score", "noter"),
            entry(ReportCommand.class, "report", "rapport"),
            entry(ExplainCommand.class, "explain", "expliquer"),
            entry(ExportCommand.class, "export", "exporter"),
            entry(MapCommand.class, "map", "associer"),
            entry(BatchCommand.class, "batch", "lot"),
            entry(MergeCommand.class, "merge", "fusionner"),
            entry(CompareCommand.class, "compare", "comparer"),
            entry(OverviewCommand.class, "etat-des-lieux", "overview"),
            entry(HelpCommand.class, "help", "aide"),
            entry(CompletionCommand.class, "completion", "completer"),
            entry(VersionCommand.class, "version"));

    /** Asks for help, which describes all commands; {@code -vh} does too. */
    private static final Pattern HELP = Pattern.compile("help|aide|--help|-[a-z]*h");

    private Commands() {}

    private static Entry entry(Class<?> type, String... names) {
        return new Entry(type, List.of(names));
    }

    /** The parser of the whole command line, with every command complete. */
    static CommandLine parser() {
        return parser(entry -> true);
    }

    /** The parser for this command line: it gives the same result, and the same mistakes, as {@link #parser()}. */
    static CommandLine parserFor(List<String> words) {
        boolean all = words.stream().anyMatch(word -> HELP.matcher(word).matches());
        return parser(entry -> all || !Collections.disjoint(words, entry.names()));
    }

    private static CommandLine parser(Predicate<Entry> isComplete) {
        CommandLine root = new CommandLine(new Essgrid());
        for (Entry entry : ALL) {
            Object command = isComplete.test(entry) ? entry.type() : CommandSpec.create();
            String[] aliases = entry.names().stream().skip(1).toArray(String[]::new);
            root.addSubcommand(entry.names().get(0), command, aliases);
        }
        return root.setExpandAtFiles(false).setInterpolateVariables(false).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
