package org.essgrid.cli.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the questions of a questionnaire in the terminal. */
@Command(
        name = "fill",
        aliases = "remplir",
        header = "cli.fill",
        description = "cli.fill-more",
        footer = {
            "essgrid fill ess-creteil -o questionnaire.csv",
            "essgrid fill ess-creteil -o questionnaire.csv --previous samples/ess-creteil.csv --plain"
        })
public final class FillCommand implements Subcommand {

    private static final String STANDARD_STREAM = "-";

    @Mixin
    private GridParameter grid;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-file",
            description = "cli.option-questionnaire")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "cli.label-file",
            description = "cli.option-hints",
            converter = InputName.class)
    private Optional<String> previous = Optional.empty();

    @Option(names = "--plain", description = "cli.option-plain")
    private boolean plain;

    @Spec
    private CommandSpec spec;

    @Override
    public ExitCode run(Session session) {
        for (String name : new String[] {grid.name(), output.orElse(""), previous.orElse("")}) {
            if (name.equals(STANDARD_STREAM)) {
                throw new UsageException(Diagnostic.error(Location.of(STANDARD_STREAM), "fill.standard-input"));
            }
        }
        boolean seen = session.console().inIsTerminal() && session.console().outIsTerminal();
        if (!plain && !seen) {
            throw new UsageException(Diagnostic.error(Location.of("fill"), "fill.no-terminal", grid.name()));
        }
        Grid found = new InputLoader(session).grid(grid.name());
        Map<String, String> hints =
                previous.map(new PreviousAnswers(found, session)::of).orElse(Map.of());
        String name = output.orElse("questionnaire-" + found.id() + ".csv");
        return new FillRun(session, found, grid.name(), hints, asTyped()).run(name, plain);
    }

    /** The words of the command, to be pasted for going on. */
    private String asTyped() {
        List<String> words = spec.root().commandLine().getParseResult().originalArgs();
        return words.stream().map(ShellWord.ofThisSystem()::of).collect(Collectors.joining(" "));
    }
}
