package org.essgrid.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.source.SourceFile;
import org.essgrid.source.yaml.YamlReader;

/** Finds and reads the inputs of commands. Warnings are printed at once; all errors together end the command. */
public record InputLoader(Session session) {

    static final String STANDARD_INPUT = "-";
    private static final int LARGEST_QUESTIONNAIRE = 50 << 20;

    /** @throws UsageException if more than one of these names is standard input, which can be read only once */
    public static void standardInputOnce(List<String> names) {
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw new UsageException(STANDARD_INPUT, "cli.standard-input-twice");
        }
    }

    /** The shipped grid with this id, or the grid of this YAML file. */
    public Grid grid(String name) {
        return accepted(problems -> grid(name, problems));
    }

    /** Same as {@link #grid(String)}, with its file. */
    public GridReader.GridFile gridFile(String name) {
        return accepted(problems -> gridBytes(name, problems).flatMap(b -> GridReader.readFile(name, b, problems)));
    }

    public Optional<Grid> grid(String name, Diagnostics problems) {
        return gridBytes(name, problems).flatMap(bytes -> GridReader.read(name, bytes, problems));
    }

    private Optional<byte[]> gridBytes(String name, Diagnostics problems) {
        Optional<byte[]> shipped = ShippedGrids.bytes(name);
        if (shipped.isPresent()) {
            return shipped;
        }
        if (!name.equals(STANDARD_INPUT) && !name.matches(".*[./\\\\].*")) {
            // It looks like an id, not like a file name.
            List<String> ids = ShippedGrids.ids();
            problems.add(Diagnostic.error(name, "cli.unknown-grid", String.join(", ", ids))
                    .suggesting(Suggestion.nearest(name, ids)));
            return Optional.empty();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            problems.error(name, "cli.grid-is-table");
            return Optional.empty();
        }
        return bytes(name, YamlReader.LARGEST, problems);
    }

    /** The questionnaire that a command names, scored on the grid that it names. */
    public Assessment assessment(GridAndAnswers sources) {
        return assessment(grid(sources.grid().name()), sources.answers(), sources.actor());
    }

    /**
     * One actor's questionnaire, its row in a table, or the folder of its respondents' questionnaires, scored; implausible
     * answers are rejected.
     *
     * @param actor its id or name in a table; needless in a table of one actor
     */
    public Assessment assessment(Grid grid, String name, Optional<String> actor) {
        if (VoicesFolder.isFolder(name)) {
            return accepted(new VoicesFolder(grid, name)::assessment);
        }
        try (AnswersFile file = answers(grid, name)) {
            if (file.isWide()) {
                return row(grid, file, actor);
            }
            return assessment(grid, file);
        }
    }

    /** One actor's row in a wide table, scored; see {@link #assessment(Grid, String, Optional)}. */
    public Assessment row(Grid grid, AnswersFile file, Optional<String> actor) {
        return new ActorRow(grid, file.table(), session).assessment(actor);
    }

    /** The same for an open file that is not a wide table. */
    public Assessment assessment(Grid grid, AnswersFile file) {
        return accepted(problems -> assessment(grid, file, problems));
    }

    public Optional<Assessment> assessment(Grid grid, AnswersFile file, Diagnostics problems) {
        Optional<byte[]> bytes = file.bytes(LARGEST_QUESTIONNAIRE, problems);
        Optional<Answers> answers = bytes.flatMap(b -> SingleQuestionnaireReader.read(grid, file.name(), b, problems));
        Optional<Assessment> assessment = answers.map(a -> Assessor.assess(grid, a));
        assessment.ifPresent(a -> {
            DateOption.period(session.console()).check(a.answers(), problems);
            PlausibilityCheck.check(a, problems);
            TargetsCheck.check(a, problems);
        });
        return assessment;
    }

    /** Opens the file of answers of this name; the caller closes it. */
    public AnswersFile answers(Grid grid, String name) {
        Diagnostics problems = new Diagnostics();
        Optional<InputStream> in = opened(name, problems);
        problems.throwIfErrors();
        return new AnswersFile(grid, name, in.orElseThrow());
    }

    /**
     * The actors of a wide table.
     *
     * @param mostWarnings see {@link TableActors}
     */
    public TableActors actors(Grid grid, AnswersFile file, int mostWarnings) {
        return new TableActors(grid, file.table(), session, mostWarnings);
    }

    private Optional<InputStream> opened(String name, Diagnostics problems) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of(session.console().in());
        }
        return path(name, problems).flatMap(file -> SourceFile.open(file, problems));
    }

    /** The results of an earlier campaign on the same grid. */
    public StoredActor previous(Grid grid, String name) {
        Diagnostics problems = new Diagnostics();
        Optional<StoredActor> previous =
                bytes(name, LARGEST_QUESTIONNAIRE, problems).flatMap(b -> ResultsReader.single(name, b, problems));
        previous.ifPresent(earlier -> check(grid, earlier.grid(), name, problems));
        return accepted(previous.map(earlier -> earlier.as(grid)), problems);
    }

    public static Path path(String name) {
        Diagnostics problems = new Diagnostics();
        Optional<Path> path = path(name, problems);
        problems.throwIfErrors();
        return path.orElseThrow();
    }

    /** Whether results are of this grid or of one that it is based on; ids of another grid have other meanings. */
    private static void check(Grid grid, StoredActor.GridVersion other, String name, Diagnostics problems) {
        String now = grid.about().version();
        boolean ofBase =
                grid.about().basedOn().stream().anyMatch(base -> base.id().equals(other.id()));
        if (ofBase) {
            String earlier = other.id() + " " + other.version();
            problems.warning(name, "cli.other-version", earlier, now);
        } else if (!other.id().equals(grid.id())) {
            problems.error(name, "cli.other-grid", other.id(), grid.id());
        } else if (!other.version().equals(now)) {
            problems.warning(name, "cli.other-version", other.version(), now);
        }
    }

    /** The network whose results these are, of the same grid. */
    public NetworkSummary network(Grid grid, String name, DisclosureThreshold floor) {
        Diagnostics problems = new Diagnostics();
        NetworkCounter census = new NetworkCounter(grid, floor);
        Optional<InputStream> in = opened(name, problems);
        problems.throwIfErrors();
        try (ResultsReader reader = new ResultsReader(name, in.orElseThrow())) {
            for (Optional<StoredActor> next = reader.next(problems); next.isPresent(); next = reader.next(problems)) {
                check(grid, next.get().grid(), name, problems);
                census.add(Member.of(grid, next.get().as(grid), name));
            }
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(name, e));
        }
        return accepted(Optional.of(census.summary()), problems);
    }

    private Optional<byte[]> bytes(String name, int limit, Diagnostics problems) {
        if (name.equals(STANDARD_INPUT)) {
            return SourceFile.read(name, session.console().in(), limit, problems);
        }
        return path(name, problems).flatMap(file -> SourceFile.read(file, limit, problems));
    }

    private static Optional<Path> path(String name, Diagnostics problems) {
        if (name.isBlank()) {
            problems.error("\"" + name + "\"", "cli.bad-path");
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            problems.error(name, "cli.bad-path");
            return Optional.empty();
        }
    }

    private <T> T accepted(Function<Diagnostics, Optional<T>> reading) {
        Diagnostics problems = new Diagnostics();
        return accepted(reading.apply(problems), problems);
    }

    private <T> T accepted(Optional<T> read, Diagnostics problems) {
        problems.throwIfErrors();
        if (!problems.sorted().isEmpty()) {
            session.problems().printAll(problems.sorted());
        }
        return read.orElseThrow();
    }
}
