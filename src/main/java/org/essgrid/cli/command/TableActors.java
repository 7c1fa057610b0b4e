package org.essgrid.cli.command;

import java.io.IOException;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.ExpectedPeriod;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.input.TableSource;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.grid.Grid;

/**
 * The actors of a wide table, scored as a batch does. A row with errors is reported and skipped; the others are scored.
 */
public final class TableActors {

    /** Receives each scored actor. */
    @FunctionalInterface
    public interface Sink {
        void accept(Assessment assessment) throws IOException;
    }

    private final Grid grid;
    private final TableSource source;
    private final Session session;
    private final int mostWarnings;
    private final int mostErrors;
    private long scored;
    private long rejected;
    private long warnings;
    private long errors;

    /**
     * @param mostWarnings the number of warnings shown; like errors beyond a limit, the others are only counted
     */
    TableActors(Grid grid, TableSource source, Session session, int mostWarnings) {
        this.grid = grid;
        this.source = source;
        this.session = session;
        this.mostWarnings = mostWarnings;
        this.mostErrors = Math.max(mostWarnings, DiagnosticPrinter.MOST);
    }

    /**
     * Scores them all in the order of the file.
     *
     * @throws IOException if the sink fails
     */
    public void each(Sink sink) throws IOException {
        ExpectedPeriod period = DateOption.period(session.console());
        try (Submissions rows = source.open();
                WorkerPool workers = new WorkerPool(Runtime.getRuntime().availableProcessors())) {
            rows.remarks().forEach(this::show);
            new SourcePass(new Evaluator(grid, period, Shard.WHOLE, false), workers, rows(sink)).over(source, rows);
        }
        if (errors > mostErrors) {
            session.tell("cli.problems-not-shown", errors - mostErrors);
        }
        if (warnings > mostWarnings) {
            session.tell("cli.warnings-not-shown", warnings - mostWarnings);
        }
    }

    private SourcePass.Sink rows(Sink sink) {
        return new SourcePass.Sink() {
            @Override
            public void scored(Evaluation.Scored row) throws IOException {
                row.warnings().forEach(TableActors.this::show);
                scored++;
                sink.accept(row.assessment());
            }

            @Override
            public void rejected(Evaluation.Rejected row) {
                row.problems().forEach(TableActors.this::show);
                rejected++;
            }

            @Override
            public void blank(Evaluation.Blank row) {
                show(row.problem());
            }

            @Override
            public void broken(Evaluation.Broken row) {
                throw row.bug();
            }

            @Override
            public void compared(Diagnostic warning) {
                show(warning);
            }
        };
    }

    private void show(Diagnostic problem) {
        warnings += problem.isError() ? 0 : 1;
        errors += problem.isError() ? 1 : 0;
        if (problem.isError() ? errors <= mostErrors : warnings <= mostWarnings) {
            session.problems().print(problem.in(file()));
        }
    }

    /** The file as the user named it. */
    public String file() {
        return source.shown("");
    }

    public long scored() {
        return scored;
    }

    public long rejected() {
        return rejected;
    }
}
