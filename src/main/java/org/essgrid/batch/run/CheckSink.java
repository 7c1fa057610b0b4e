package org.essgrid.batch.run;

import java.util.List;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.diagnostic.Diagnostic;

/**
 * Reports the problems of a source, of which nothing is written.
 *
 * @param warnings whether to report warnings too
 */
record CheckSink(BatchSource source, BatchListener listener, boolean warnings, OutcomeCounter counter)
        implements SourcePass.Sink {

    @Override
    public void scored(Evaluation.Scored scored) {
        counter.scored();
        report(scored.warnings());
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        counter.rejected(rejected);
        report(rejected.problems());
    }

    @Override
    public void blank(Evaluation.Blank blank) {
        report(List.of(blank.problem()));
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        counter.broken(broken);
    }

    @Override
    public void compared(Diagnostic warning) {
        report(List.of(warning));
    }

    void report(List<Diagnostic> problems) {
        problems.stream()
                .filter(problem -> warnings || problem.isError())
                .forEach(problem -> listener.problem(
                        problem.in(source.shown(problem.location().file()))));
    }

    @Override
    public void progress(double share) {
        if (warnings) {
            listener.progress(counter.received(), share);
        }
    }

    BatchOutcome outcome() {
        return new BatchOutcome(counter.counts(), false, 0, 0, 0, counter.bugs());
    }
}
