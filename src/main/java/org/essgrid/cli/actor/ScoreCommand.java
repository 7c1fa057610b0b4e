package org.essgrid.cli.actor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.cli.command.AnswersFile;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.TableActors;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.VoicesFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a questionnaire, or those of a wide table, for people or for programs. */
@Command(
        addMethodSubcommands = false,
        name = "score",
        aliases = "noter",
        header = "cli.score",
        footer = {
            "essgrid score ess-creteil samples/ess-creteil.csv",
            "essgrid score ess-creteil samples/ess-creteil.csv --format json -o resultat.json"
        })
public final class ScoreCommand implements Subcommand {

    @Mixin
    private GridAndAnswers sources;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", description = "cli.option-format")
    private ScoreFormat format = ScoreFormat.text;

    @Option(names = "--robustness", description = "cli.option-robustness")
    private boolean robustness;

    @Mixin
    private ThresholdOptions thresholds;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        InputLoader inputs = new InputLoader(session);
        Grid grid = inputs.grid(sources.grid().name());
        thresholds.mustBeReachable(grid);
        if (VoicesFolder.isFolder(sources.answers())) {
            robustnessFits(false);
            return one(inputs.assessment(grid, sources.answers()), session);
        }
        try (AnswersFile file = inputs.answers(grid, sources.answers())) {
            robustnessFits(file.isWide());
            if (file.isWide()) {
                TableActors actors = inputs.actors(grid, file, TableScoring.MOST_WARNINGS);
                return new TableScoring(grid, actors, thresholds, session).run(format, output);
            }
            return one(inputs.assessment(grid, file), session);
        }
    }

    /** It is told of one actor, and only where there is room for it. */
    private void robustnessFits(boolean wide) {
        if (robustness && (wide || format == ScoreFormat.jsonl || format == ScoreFormat.csv)) {
            throw new UsageException(Diagnostic.error(Location.of("--robustness"), "cli.robustness-where"));
        }
    }

    private ExitCode one(Assessment assessment, Session session) {
        switch (format) {
            case text -> output.writeText(text(assessment, session), session);
            case json -> output.write(bytes(out -> json(assessment, out)), session);
            case jsonl -> output.write(bytes(out -> line(assessment, out)), session);
            case csv -> output.write(bytes(out -> csv(assessment, out)), session);
        }
        return thresholds.areMet(assessment, session) ? ExitCode.DONE : ExitCode.THRESHOLD_NOT_MET;
    }

    private String text(Assessment assessment, Session session) {
        String score =
                new ScoreText(assessment, session).text() + new PlanText(ActorPlan.of(assessment), session).text();
        String text = assessment.voices().isEmpty() ? score : score + new VoicesText(assessment, session).text();
        return robustness ? text + new RobustnessText(assessment, session).text() : text;
    }

    private void json(Assessment assessment, ByteArrayOutputStream out) {
        if (robustness) {
            JsonResults.write(assessment, Robustness.of(assessment), out);
        } else {
            JsonResults.write(assessment, out);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void line(Assessment assessment, ByteArrayOutputStream out) {
        try (JsonResults json = JsonResults.lines(out)) {
            json.write(assessment);
        }
    }

    private static void csv(Assessment assessment, ByteArrayOutputStream out) throws IOException {
        try (CsvResults csv = new CsvResults(assessment.grid(), out)) {
            csv.write(assessment);
        }
    }
}
