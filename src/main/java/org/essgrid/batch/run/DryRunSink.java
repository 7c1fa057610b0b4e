package org.essgrid.batch.run;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.output.ReportWriter;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.diagnostic.Diagnostic;

/** Reports which actor reports would be written, and why, without writing anything. */
final class DryRunSink implements SourcePass.Sink {

    private final BatchSettings settings;
    private final BatchSource source;
    private final ReportWriter reportWriter;
    private final BatchListener listener;
    private final Set<String> left;
    private final OutcomeCounter counter = new OutcomeCounter();
    private long made;
    private long upToDate;

    /** @param ours the reports that a batch wrote into this folder */
    DryRunSink(
            BatchSettings settings,
            BatchSource source,
            ReportWriter reportWriter,
            BatchListener listener,
            Set<String> ours) {
        this.settings = settings;
        this.source = source;
        this.reportWriter = reportWriter;
        this.listener = listener;
        this.left = new TreeSet<>(ours);
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        counter.scored();
        scored.warnings().forEach(this::report);
        if (!settings.reports().ofActors()) {
            return;
        }
        String file = reportWriter.file(scored);
        left.remove(file);
        Optional<BatchListener.Reason> reason = reportWriter.reason(scored);
        made += reason.isPresent() ? 1 : 0;
        upToDate += reason.isPresent() ? 0 : 1;
        reason.ifPresent(why -> listener.wouldMake(file, why));
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        counter.rejected(rejected);
        rejected.problems().forEach(this::report);
    }

    @Override
    public void blank(Evaluation.Blank blank) {
        report(blank.problem());
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        counter.broken(broken);
    }

    @Override
    public void compared(Diagnostic warning) {
        report(warning);
    }

    void report(Diagnostic problem) {
        listener.problem(problem.in(source.shown(problem.location().file())));
    }

    @Override
    public void progress(double share) {
        listener.progress(counter.received(), share);
    }

    OutcomeCounter counter() {
        return counter;
    }

    BatchOutcome outcome() {
        left.forEach(listener::wouldRemove);
        return new BatchOutcome(counter.counts(), false, made, upToDate, left.size(), counter.bugs());
    }
}
