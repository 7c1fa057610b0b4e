package org.essgrid.cli.network;

import org.essgrid.batch.BatchListener;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.cli.terminal.ProgressLine;
import org.essgrid.diagnostic.Diagnostic;

/** Reports the progress of a batch to the user: the first errors and warnings and, on a terminal, a progress line. */
final class ConsoleBatchListener implements BatchListener, AutoCloseable {

    private static final int MOST_WARNINGS = 20;

    private final Session session;
    private final ProgressLine line;
    private long warnings;
    private long errors;

    ConsoleBatchListener(Session session) {
        this.session = session;
        this.line = new ProgressLine(session.console(), session.text("batch.progress"));
    }

    @Override
    public void problem(Diagnostic problem) {
        warnings += problem.isError() ? 0 : 1;
        errors += problem.isError() ? 1 : 0;
        if (problem.isError() ? errors <= DiagnosticPrinter.MOST : warnings <= MOST_WARNINGS) {
            line.aside(() -> session.problems().print(problem));
        }
    }

    @Override
    public void progress(long done, double share) {
        line.step(done, share);
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        planned(file, ReasonText.of(reason, session));
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        planned(file, ReasonText.ofTable(reason, session));
    }

    private void planned(String file, String reason) {
        line.aside(() -> session.tell("batch.would-make", file, reason));
    }

    @Override
    public void wouldRemove(String file) {
        line.aside(() -> session.tell("batch.would-remove", file));
    }

    @Override
    public void close() {
        line.close();
        if (errors > DiagnosticPrinter.MOST) {
            session.tell("cli.problems-not-shown", errors - DiagnosticPrinter.MOST);
        }
        if (warnings > MOST_WARNINGS) {
            session.tell("batch.warnings-not-shown", warnings - MOST_WARNINGS);
        }
    }
}
