package org.essgrid.cli.command;

import java.io.IOException;
import java.util.Optional;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;

/**
 * The actors of a wide table, scored one at a time. A row with errors is reported and skipped; the others are scored.
 */
public final class TableActors {

    /** Receives each scored actor. */
    @FunctionalInterface
    public interface Sink {
        void accept(Assessment assessment) throws IOException;
    }

    private final Assessor assessor;
    private final AnswersFile file;
    private final AnswerTableStream stream;
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
    TableActors(Grid grid, AnswersFile file, AnswerTableStream stream, Session session, int mostWarnings) {
        this.assessor = new Assessor(grid);
        this.file = file;
        this.stream = stream;
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
        for (Optional<TableRecord> next = next(); next.isPresent(); next = next()) {
            Optional<Assessment> assessment = assess(next.get());
            if (assessment.isPresent()) {
                scored++;
                sink.accept(assessment.get());
            } else {
                rejected++;
            }
        }
        if (errors > mostErrors) {
            session.tell("cli.problems-not-shown", errors - mostErrors);
        }
        if (warnings > mostWarnings) {
            session.tell("cli.warnings-not-shown", warnings - mostWarnings);
        }
    }

    private Optional<TableRecord> next() {
        try {
            return stream.next();
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private Optional<Assessment> assess(TableRecord row) {
        Optional<Assessment> assessment = row.answers().map(assessor::assess);
        Diagnostics problems = new Diagnostics();
        problems.addAll(row.problems());
        assessment.ifPresent(a -> {
            PlausibilityCheck.check(a, problems);
            TargetsCheck.check(a, problems);
        });
        problems.sorted().forEach(this::show);
        return problems.hasErrors() ? Optional.empty() : assessment;
    }

    private void show(Diagnostic problem) {
        warnings += problem.isError() ? 0 : 1;
        errors += problem.isError() ? 1 : 0;
        if (problem.isError() ? errors <= mostErrors : warnings <= mostWarnings) {
            session.problems().print(problem);
        }
    }

    /** The file as the user named it. */
    public String file() {
        return file.name();
    }

    public long scored() {
        return scored;
    }

    public long rejected() {
        return rejected;
    }
}
