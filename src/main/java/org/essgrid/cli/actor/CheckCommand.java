package org.essgrid.cli.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.cli.command.AnswersFile;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.ProblemFormatOption;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.TableActors;
import org.essgrid.cli.command.VoicesFolder;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reports all problems of questionnaires in one pass. */
@Command(
        addMethodSubcommands = false,
        header = "cli.check",
        footer = {
            "essgrid check ess-creteil samples/ess-creteil.csv",
            "essgrid check grids/esus/grid.yaml samples/esus.csv"
        })
public final class CheckCommand implements Subcommand {

    @Mixin
    private GridParameter grid;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "cli.label-answers",
            description = "cli.parameter-questionnaires",
            converter = InputName.class)
    private List<String> questionnaires = List.of();

    @Mixin
    private ProblemFormatOption format;

    @Override
    public ExitCode run(Session session) {
        return format.run(session, this::check);
    }

    private ExitCode check(Session session) {
        InputLoader.standardInputOnce(
                Stream.concat(Stream.of(grid.name()), questionnaires.stream()).toList());
        Grid found = new InputLoader(session).grid(grid.name());
        boolean sound = true;
        for (String name : questionnaires) {
            sound &= check(found, name, session);
        }
        return sound ? ExitCode.DONE : ExitCode.INPUT_REJECTED;
    }

    private static boolean check(Grid grid, String name, Session session) {
        InputLoader inputs = new InputLoader(session);
        if (VoicesFolder.isFolder(name)) {
            Diagnostics problems = new Diagnostics();
            return report(name, new VoicesFolder(grid, name).assessment(problems), problems, session);
        }
        try (AnswersFile file = inputs.answers(grid, name)) {
            return file.isWide() ? checkTable(grid, file, session) : checkOne(grid, file, session);
        } catch (InvalidInputException rejected) {
            // The other files are still checked.
            session.problems().printAll(rejected.diagnostics());
            return false;
        }
    }

    private static boolean checkTable(Grid grid, AnswersFile file, Session session) {
        TableActors actors =
                new InputLoader(session).actors(grid, file, session.format().most(DiagnosticPrinter.MOST_CHECKED));
        try {
            actors.each(assessment -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
        session.out().println(session.text("cli.actors-sound", actors.file(), actors.scored(), actors.rejected()));
        return actors.rejected() == 0;
    }

    private static boolean checkOne(Grid grid, AnswersFile file, Session session) {
        Diagnostics problems = new Diagnostics();
        Optional<Assessment> assessment = new InputLoader(session).assessment(grid, file, problems);
        return report(file.name(), assessment, problems, session);
    }

    private static boolean report(String name, Optional<Assessment> assessment, Diagnostics problems, Session session) {
        session.problems().printAll(problems.sorted());
        if (problems.hasErrors() || assessment.isEmpty()) {
            return false;
        }
        List<CriterionResult> criteria = assessment.get().criteria();
        session.out()
                .println(session.text(
                        "cli.questionnaire-sound",
                        TerminalText.of(name),
                        count(criteria, ScoreState.SCORED),
                        count(criteria, ScoreState.NOT_APPLICABLE) + count(criteria, ScoreState.OUT_OF_SCOPE),
                        count(criteria, ScoreState.UNKNOWN),
                        count(criteria, ScoreState.MISSING)));
        Completeness completeness = new Completeness(assessment.get(), session);
        completeness.unanswered().ifPresent(session.out()::println);
        if (completeness.isCoverageLow()) {
            session.out().println(completeness.coverage());
        }
        return true;
    }

    private static long count(List<CriterionResult> criteria, ScoreState state) {
        return criteria.stream().filter(c -> c.state() == state).count();
    }
}
