package org.essgrid.batch.run;

import java.io.IOException;
import java.util.List;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.diagnostic.Diagnostic;

/** Counts the submissions of a source and reports their problems; nothing is written. */
class CheckSink implements SourcePass.Sink {

    private final BatchSource source;
    private final BatchListener listener;
    private final boolean warnings;
    private final OutcomeCounter counter = new OutcomeCounter();

    /** @param warnings whether to report warnings and the progress too */
    CheckSink(BatchSource source, BatchListener listener, boolean warnings) {
        this.source = source;
        this.listener = listener;
        this.warnings = warnings;
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        counter.scored();
        report(scored.warnings());
    }

    @Override
    public final void rejected(Evaluation.Rejected rejected) {
        counter.rejected(rejected);
        report(rejected.problems());
    }

    @Override
    public final void blank(Evaluation.Blank blank) {
        report(List.of(blank.problem()));
    }

    @Override
    public final void broken(Evaluation.Broken broken) {
        counter.broken(broken);
    }

    @Override
    public final void compared(Diagnostic warning) {
        report(List.of(warning));
    }

    final void report(List<Diagnostic> problems) {
        problems.stream()
                .filter(problem -> warnings || problem.isError())
                .forEach(problem -> listener.problem(
                        problem.in(source.shown(problem.location().file()))));
    }

    @Override
    public final void progress(double share) {
        if (warnings) {
            listener.progress(counter.received(), share);
        }
    }

    final OutcomeCounter counter() {
        return counter;
    }

    BatchOutcome outcome() {
        return new BatchOutcome(counter.counts(), false, 0, 0, 0, counter.bugs());
    }
}
