package org.essgrid.batch.run;

import java.util.List;
import java.util.Optional;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.report.context.Benchmarks;

/** Collects the scores of the network only; problems are reported by the pass that follows. */
final class CountSink implements SourcePass.Sink {

    private final NetworkCount count;
    private final BatchListener listener;
    private long done;

    CountSink(NetworkCount count, BatchListener listener) {
        this.count = count;
        this.listener = listener;
    }

    @Override
    public void scored(Evaluation.Scored scored) {
        scored.member().ifPresent(member -> count.add(member, scored.warnings().size()));
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        // Rejected questionnaires count in no median.
    }

    @Override
    public void blank(Evaluation.Blank blank) {
        // It counts in no median either.
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        // The pass that follows reports it.
    }

    @Override
    public void progress(double share) {
        done++;
        listener.counted(done, share);
    }

    Benchmarks benchmarks() {
        return new Benchmarks(List.of(), Optional.of(Benchmarks.Network.of(count.picture())));
    }
}
