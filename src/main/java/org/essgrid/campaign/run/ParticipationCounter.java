package org.essgrid.campaign.run;

import java.io.IOException;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.campaign.Campaign;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.text.Messages;

/**
 * Counts the network of a campaign from its questionnaires: results tell nothing of those that were rejected, nor of
 * warnings.
 */
final class ParticipationCounter implements SourcePass.Sink {

    private final NetworkCount count;
    private final Messages messages;

    private ParticipationCounter(NetworkCount count, Messages messages) {
        this.count = count;
        this.messages = messages;
    }

    static NetworkSummary of(Campaign edition, NetworkSettings settings, int jobs, Messages messages)
            throws IOException {
        NetworkCount count = new NetworkCount(edition.grid(), settings);
        BatchSource source = SourceOpener.of(edition);
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(jobs)) {
            Evaluator evaluator = new Evaluator(edition.grid(), Shard.WHOLE, false, true);
            new SourcePass(evaluator, workers, new ParticipationCounter(count, messages)).over(source, submissions);
        }
        return count.picture();
    }

    @Override
    public void scored(Evaluation.Scored scored) {
        count.add(scored.member().orElseThrow(), scored.warnings().size());
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        count.reject(rejected.rejection(messages));
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        // The batch has told of it, and does not end well.
    }

    @Override
    public void progress(double share) {
        // The batch has shown how it goes on.
    }
}
