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

/** Says which reports would be made, and why, and writes nothing. */
final class DryRunSink implements SourcePass.Sink {

    private final BatchSettings settings;
    private final BatchSource source;
    private final ReportWriter press;
    private final BatchListener listener;
    private final Set<String> left;
    private final OutcomeCounter tally = new OutcomeCounter();
    private long made;
    private long upToDate;

    /** @param ours the reports that a batch made here */
    DryRunSink(
            BatchSettings settings, BatchSource source, ReportWriter press, BatchListener listener, Set<String> ours) {
        this.settings = settings;
        this.source = source;
        this.press = press;
        this.listener = listener;
        this.left = new TreeSet<>(ours);
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        tally.scored();
        scored.warnings().forEach(this::tell);
        if (!settings.reports().ofActors()) {
            return;
        }
        String file = press.file(scored);
        left.remove(file);
        Optional<BatchListener.Reason> reason = press.reason(scored);
        made += reason.isPresent() ? 1 : 0;
        upToDate += reason.isPresent() ? 0 : 1;
        reason.ifPresent(why -> listener.wouldMake(file, why));
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        tally.rejected(rejected);
        rejected.problems().forEach(this::tell);
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        tally.broken(broken);
    }

    private void tell(Diagnostic problem) {
        listener.problem(problem.in(source.shown(problem.location().file())));
    }

    @Override
    public void progress(double share) {
        listener.progress(tally.received(), share);
    }

    OutcomeCounter tally() {
        return tally;
    }

    BatchOutcome outcome() {
        left.forEach(listener::wouldRemove);
        return new BatchOutcome(tally.counts(), false, made, upToDate, left.size(), tally.bugs());
    }
}
