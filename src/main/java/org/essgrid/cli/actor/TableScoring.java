package org.essgrid.cli.actor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.TableActors;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;

/** Scores the actors of a wide table and writes each as soon as it is scored. */
final class TableScoring {

    static final int MOST_WARNINGS = 20;
    private static final int BUFFER = 1 << 16;

    private final Grid grid;
    private final TableActors actors;
    private final ThresholdOptions thresholds;
    private final Session session;
    private long unmet;

    TableScoring(Grid grid, TableActors actors, ThresholdOptions thresholds, Session session) {
        this.grid = grid;
        this.actors = actors;
        this.thresholds = thresholds;
        this.session = session;
    }

    /** @throws InvalidInputException if no actor at all could be scored; then no file is written */
    ExitCode run(ScoreFormat format, OutputOptions output) {
        output.stream(out -> write(format, new BufferedOutputStream(out, BUFFER)), session);
        session.tell("cli.actors-scored", actors.scored());
        if (unmet > 0) {
            session.tell("cli.actors-unmet", unmet);
        }
        if (actors.rejected() > 0) {
            session.tell("cli.actors-rejected", actors.rejected());
            return ExitCode.SOME_REJECTED;
        }
        return unmet > 0 ? ExitCode.THRESHOLD_NOT_MET : ExitCode.DONE;
    }

    private void write(ScoreFormat format, OutputStream out) throws IOException {
        switch (format) {
            case text -> score(new ActorsTable(grid, out, session)::write);
            case csv -> {
                CsvResults csv = new CsvResults(grid, out);
                score(csv::write);
                csv.flush();
            }
            case json -> {
                try (JsonResults json = JsonResults.document(out)) {
                    score(json::write);
                }
            }
            case jsonl -> {
                try (JsonResults json = JsonResults.lines(out)) {
                    score(json::write);
                }
            }
        }
        out.flush();
    }

    private void score(TableActors.Sink sink) throws IOException {
        actors.each(assessment -> {
            unmet += thresholds.areMet(assessment) ? 0 : 1;
            sink.accept(assessment);
        });
        if (actors.scored() == 0) {
            String key = actors.rejected() == 0 ? "cli.actors-none" : "cli.actors-all-rejected";
            throw new InvalidInputException(Diagnostic.error(Location.of(actors.file()), key, actors.rejected()));
        }
    }
}
