package org.essgrid.batch.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.output.ReportWriter;
import org.essgrid.batch.run.DryRunSink.DryRunTables;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.Manifest;

/**
 * Scores all questionnaires of a source and writes the results into a folder. The same settings and source give the same
 * folder, byte for byte, whatever the number of workers and however often the batch was interrupted.
 *
 * @param jobs number of workers
 */
public record Batch(BatchSettings settings, BatchSource source, OutputFolder folder, int jobs, BatchListener listener) {

    /**
     * Brings the folder up to date.
     *
     * @param force whether a folder with files that no batch wrote may be used
     * @throws org.essgrid.batch.folder.FolderRefused if the folder must not be written now; nothing was touched
     * @throws InvalidInputException if there is nothing to score
     * @throws IOException if the folder cannot be written; another run continues from there
     */
    public BatchOutcome run(boolean force) throws IOException {
        folder.check(force);
        Optional<BatchOutcome> finished = finished();
        if (finished.isPresent()) {
            return finished.get();
        }
        // Problems of the source as a whole are reported before anything is touched.
        try (Submissions submissions = source.open();
                FolderLock lock = FolderLock.take(folder)) {
            lock.assertHeld();
            folder.clean();
            try (Journal journal = Journal.open(folder, settings.dates().run())) {
                BatchOutcome outcome = write(submissions, journal);
                journal.end();
                return outcome;
            }
        }
    }

    /** The outcome if the folder is already up to date. */
    private Optional<BatchOutcome> finished() throws IOException {
        Optional<Manifest> manifest =
                Journal.isLeft(folder) ? Optional.empty() : folder.manifest().filter(settings::made);
        if (manifest.isEmpty()
                || !manifest.get().source().equals(source.digest())
                || !folder.isIntact(manifest.get())) {
            return Optional.empty();
        }
        if (manifest.get().actors().rejected() > 0) {
            check(new CheckSink(source, listener, false));
        }
        int reports = manifest.get().reports().size();
        return Optional.of(new BatchOutcome(manifest.get().actors(), true, 0, reports, 0, List.of()));
    }

    /**
     * Reports all problems of the source, whatever the folder holds.
     *
     * @throws InvalidInputException if there is nothing to score
     */
    public BatchOutcome check() throws IOException {
        CheckSink sink = new CheckSink(source, listener, true);
        check(sink);
        checkAnybody(sink.counter());
        return sink.outcome();
    }

    private void check(CheckSink sink) throws IOException {
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(jobs)) {
            sink.report(submissions.remarks());
            new SourcePass(new Evaluator(settings, false, false), workers, sink).over(source, submissions);
        }
    }

    private BatchOutcome write(Submissions submissions, Journal journal) throws IOException {
        BatchSettings begun = settings.begun(journal.day());
        KnownFiles knownFiles = KnownFiles.of(folder.manifest(), journal);
        try (WorkerPool workers = new WorkerPool(jobs)) {
            ReportWriter reportWriter = new ReportWriter(begun, folder, knownFiles, benchmarks(workers));
            try (WriteSink sink = new WriteSink(
                    begun, source, folder, listener, new WriteSink.Printing(reportWriter, journal, workers))) {
                sink.remarks(submissions.remarks());
                SourcePass pass = new SourcePass(new Evaluator(begun, true, begun.writesNetwork()), workers, sink);
                String hash = pass.over(source, submissions);
                checkAnybody(sink.counter());
                return sink.finish(hash, knownFiles);
            }
        }
    }

    /** The scores of the network, counted in a pass of their own if wanted, since the first report already needs them. */
    private Benchmarks benchmarks(WorkerPool workers) throws IOException {
        if (!settings.benchmark()) {
            return Benchmarks.NONE;
        }
        try (Submissions everybody = source.open()) {
            NetworkCount count = new NetworkCount(settings.grid(), settings.network());
            // Only what is scored counts in a median; the pass that follows reports the rest.
            SourcePass.Sink sink = new SourcePass.Sink() {
                private long done;

                @Override
                public void scored(Evaluation.Scored scored) {
                    scored.member()
                            .ifPresent(member ->
                                    count.add(member, scored.warnings().size()));
                }

                @Override
                public void progress(double share) {
                    done++;
                    listener.counted(done, share);
                }
            };
            new SourcePass(new Evaluator(settings.grid(), settings.period(), Shard.WHOLE, true), workers, sink)
                    .over(source, everybody);
            return new Benchmarks(List.of(), Optional.of(Benchmarks.Network.of(count.picture())));
        }
    }

    /** An empty table must not remove the results of a complete one. */
    private void checkAnybody(OutcomeCounter counter) {
        if (counter.received() == 0 && settings.shard().isWhole()) {
            throw new InvalidInputException(source.shown(""), "batch.nobody");
        }
    }

    /** Reports what {@link #run} would do, and why, without writing anything. */
    public BatchOutcome plan(boolean force) throws IOException {
        folder.check(force);
        Optional<BatchOutcome> finished = finished();
        if (finished.isPresent()) {
            return finished.get();
        }
        Optional<Manifest> before = folder.manifest();
        KnownFiles knownFiles = KnownFiles.forDryRun(folder, before);
        Set<String> ours = knownFiles.ours();
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(jobs)) {
            ReportWriter reportWriter = new ReportWriter(settings, folder, knownFiles, benchmarks(workers));
            DryRunSink sink = new DryRunSink(settings, source, reportWriter, listener, ours);
            SourcePass pass = new SourcePass(new Evaluator(settings, false, false), workers, sink);
            sink.report(submissions.remarks());
            String hash = pass.over(source, submissions);
            checkAnybody(sink.counter());
            new DryRunTables(settings, folder, before, listener).report(hash);
            return sink.outcome();
        }
    }
}
