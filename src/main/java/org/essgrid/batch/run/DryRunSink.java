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

/** Reports which actor reports would be written, and why, without writing anything. */
final class DryRunSink extends CheckSink {

    private final BatchSettings settings;
    private final ReportWriter reportWriter;
    private final BatchListener listener;
    private final Set<String> left;
    private long made;
    private long upToDate;

    /** @param ours the reports that a batch wrote into this folder */
    DryRunSink(
            BatchSettings settings,
            BatchSource source,
            ReportWriter reportWriter,
            BatchListener listener,
            Set<String> ours) {
        super(source, listener, true);
        this.settings = settings;
        this.reportWriter = reportWriter;
        this.listener = listener;
        this.left = new TreeSet<>(ours);
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        super.scored(scored);
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
    BatchOutcome outcome() {
        left.forEach(listener::wouldRemove);
        return new BatchOutcome(
                counter().counts(),
                false,
                made,
                upToDate,
                left.size(),
                counter().bugs());
    }
}
