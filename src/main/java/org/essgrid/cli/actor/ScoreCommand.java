package org.essgrid.cli.actor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.cli.command.AnswersFile;
import org.essgrid.cli.command.CsvOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.TableActors;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.VoicesFolder;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.report.sheets.ResultSheets;
import org.essgrid.report.sheets.SheetWords;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;
import org.essgrid.results.StoredActor;
import org.essgrid.source.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a questionnaire, or those of a wide table, for people or for programs. */
@Command(
        addMethodSubcommands = false,
        header = "cli.score",
        footer = {
            "essgrid score ess-creteil samples/ess-creteil.csv",
            "essgrid score ess-creteil samples/ess-creteil.csv --format json -o resultat.json"
        })
public final class ScoreCommand implements Subcommand {
    private static final int MAX_WARNINGS = 20;
    private static final int BUFFER = 1 << 16;

    /** The format of the scores: text, a workbook and the table of the plan for users, the others for programs. */
    enum Format {
        text,
        json,
        jsonl,
        csv,
        xlsx,
        plan;

        String extension() {
            return this == text ? "txt" : this == plan ? "csv" : name();
        }
    }

    @Mixin
    private GridAndAnswers sources;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv|xlsx|plan", description = "cli.option-format")
    private Format format = Format.text;

    @Option(names = "--robustness", description = "cli.option-robustness")
    private boolean robustness;

    @Mixin
    private ThresholdOptions thresholds;

    @Mixin
    private CsvOption csv;

    @Mixin
    private OutputOptions output;

    /** The number of actors of a wide table that do not meet the thresholds. */
    private long unmetThresholds;

    @Override
    public ExitCode run(Session session) {
        output.requireKind(format.extension());
        if (format == Format.xlsx) {
            output.refuseTerminal(session);
        }
        InputLoader inputs = new InputLoader(session);
        Grid grid = inputs.grid(sources.grid().name());
        thresholds.mustBeReachable(grid);
        if (VoicesFolder.isFolder(sources.answers())) {
            checkRobustness(false);
            return scoreOne(inputs.assessment(grid, sources.answers(), Optional.empty()), session);
        }
        try (AnswersFile file = inputs.answers(grid, sources.answers())) {
            boolean many = file.isWide() && sources.actor().isEmpty();
            checkRobustness(many);
            if (file.isWide() && !many) {
                return scoreOne(inputs.row(grid, file, sources.actor()), session);
            }
            if (many) {
                return scoreTable(grid, inputs.actors(grid, file, MAX_WARNINGS), session);
            }
            return scoreOne(inputs.assessment(grid, file), session);
        }
    }

    /** Robustness is available for a single actor, in text and JSON only. */
    private void checkRobustness(boolean wide) {
        if (robustness && (wide || (format != Format.text && format != Format.json))) {
            throw new UsageException("--robustness", "cli.robustness-where");
        }
    }

    private ExitCode scoreOne(Assessment assessment, Session session) {
        switch (format) {
            case text -> output.writeText(text(assessment, session), session);
            case json -> write(out -> json(assessment, out), session);
            case jsonl -> write(out -> line(assessment, out), session);
            case csv -> write(out -> csv(assessment, out, session), session);
            case xlsx, plan ->
                write(
                        out -> sheets(
                                assessment.grid(), sink -> sink.accept(StoredActor.withPlan(assessment)), out, session),
                        session);
        }
        return thresholds.areMet(assessment, session) ? ExitCode.DONE : ExitCode.THRESHOLD_NOT_MET;
    }

    private void write(AtomicFile.Content content, Session session) {
        output.write(AtomicFile.Content.bytes(content), session);
    }

    private String text(Assessment assessment, Session session) {
        ScoreText score = new ScoreText(assessment, session);
        String voices = assessment.voices().isEmpty() ? "" : new VoicesText(assessment, session).text();
        return score.text()
                + new PlanText(ActorPlan.of(assessment), session).text()
                + voices
                + (robustness ? score.robustnessText() : "");
    }

    private void json(Assessment assessment, OutputStream out) {
        if (robustness) {
            JsonResults.write(assessment, Robustness.of(assessment), out);
        } else {
            JsonResults.write(assessment, out);
        }
    }

    private static void line(Assessment assessment, OutputStream out) {
        try (JsonResults json = JsonResults.lines(out)) {
            json.write(assessment);
        }
    }

    private void csv(Assessment assessment, OutputStream out, Session session) throws IOException {
        try (CsvResults table = new CsvResults(assessment.grid(), out, csv.style(session))) {
            table.write(assessment);
        }
    }

    /** Writes the workbook, or only the plan. */
    private void sheets(Grid grid, ResultSheets.Actors actors, OutputStream out, Session session) throws IOException {
        SheetWords words = new SheetWords(session.language());
        if (format == Format.xlsx) {
            ResultSheets.workbook(grid, words, output.name(), actors, out);
        } else {
            ResultSheets.plan(grid, words, csv.styleForPeople(session), actors, out);
        }
    }

    /**
     * Scores the actors of a wide table and writes each result as soon as it is computed.
     *
     * @throws InvalidInputException if not a single actor could be scored; then no file is written
     */
    private ExitCode scoreTable(Grid grid, TableActors actors, Session session) {
        output.stream(
                out -> {
                    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
                    writeTable(grid, actors, buffered, session);
                    buffered.flush();
                },
                session);
        session.tell("cli.actors-scored", actors.scored());
        if (unmetThresholds > 0) {
            session.tell("cli.actors-unmet", unmetThresholds);
        }
        if (actors.rejected() > 0) {
            session.tell("cli.actors-rejected", actors.rejected());
            return ExitCode.SOME_REJECTED;
        }
        return unmetThresholds > 0 ? ExitCode.THRESHOLD_NOT_MET : ExitCode.DONE;
    }

    private void writeTable(Grid grid, TableActors actors, OutputStream out, Session session) throws IOException {
        switch (format) {
            case text -> score(actors, new ActorsTable(grid, out, session)::write);
            case csv -> {
                CsvResults table = new CsvResults(grid, out, csv.style(session));
                score(actors, table::write);
                table.flush();
            }
            case json -> {
                try (JsonResults json = JsonResults.document(out)) {
                    score(actors, json::write);
                }
            }
            case jsonl -> {
                try (JsonResults json = JsonResults.lines(out)) {
                    score(actors, json::write);
                }
            }
            case xlsx, plan ->
                sheets(
                        grid,
                        sink -> score(actors, assessment -> sink.accept(StoredActor.withPlan(assessment))),
                        out,
                        session);
        }
    }

    private void score(TableActors actors, TableActors.Sink sink) throws IOException {
        actors.each(assessment -> {
            unmetThresholds += thresholds.areMet(assessment) ? 0 : 1;
            sink.accept(assessment);
        });
        if (actors.scored() == 0) {
            String key = actors.rejected() == 0 ? "cli.actors-none" : "cli.actors-all-rejected";
            throw new InvalidInputException(actors.file(), key, actors.rejected());
        }
    }
}
