package org.essgrid.batch.run;

import java.io.IOException;
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
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.Manifest;

/**
 * Scores all questionnaires of a source and writes what comes of them into a folder. The same settings and source give
 * the same folder, byte for byte, however many workers there are and however often it was cut short on the way.
 *
 * @param jobs how many workers there are
 */
public record Batch(BatchSettings settings, BatchSource source, OutputFolder folder, int jobs, BatchListener listener) {

    /**
     * Has the folder stand as it should.
     *
     * @param force whether a folder with files that no batch made may be written
     * @throws org.essgrid.batch.folder.FolderRefused if it must not be written now; nothing was touched
     * @throws InvalidInputException if there is nothing to score
     * @throws IOException if the folder cannot be written; a further run goes on from there
     */
    public BatchOutcome run(boolean force) throws IOException {
        folder.check(force);
        Optional<BatchOutcome> finished = finished();
        if (finished.isPresent()) {
            return finished.get();
        }
        // What is wrong with the source as a whole shows before anything is touched.
        try (Submissions submissions = source.open();
                FolderLock lock = FolderLock.take(folder)) {
            lock.assertHeld();
            folder.clean();
            try (Journal journal = Journal.open(folder, settings.dates().run())) {
                BatchOutcome outcome = made(submissions, journal);
                journal.end();
                return outcome;
            }
        }
    }

    /** Whether the folder already is what a run would make it. */
    private Optional<BatchOutcome> finished() throws IOException {
        Optional<Manifest> manifest = source.isRepeatable() && !Journal.isLeft(folder)
                ? folder.manifest().filter(settings::made)
                : Optional.empty();
        if (manifest.isEmpty()
                || !manifest.get().source().equals(source.digest())
                || !folder.isIntact(manifest.get())) {
            return Optional.empty();
        }
        int reports = manifest.get().reports().size();
        return Optional.of(new BatchOutcome(manifest.get().actors(), true, 0, reports, 0, java.util.List.of()));
    }

    private BatchOutcome made(Submissions submissions, Journal journal) throws IOException {
        BatchSettings begun = settings.begun(journal.day());
        KnownFiles ledger = KnownFiles.of(folder.manifest(), journal);
        try (WorkerPool workers = new WorkerPool(jobs)) {
            ReportWriter press = new ReportWriter(begun, folder, ledger, benchmarks(workers));
            try (WriteSink making =
                    new WriteSink(begun, source, folder, listener, new WriteSink.Printing(press, journal, workers))) {
                making.remarks(submissions.remarks());
                SourcePass pass = new SourcePass(
                        new Evaluator(begun.grid(), begun.shard(), true, begun.writesNetwork()), workers, making);
                String hash = pass.over(source, submissions);
                checkAnybody(making.tally());
                return making.finish(hash, ledger);
            }
        }
    }

    /** Where everybody stands, counted in a pass of its own if it is asked for: the first report needs it already. */
    private Benchmarks benchmarks(WorkerPool workers) throws IOException {
        if (!settings.benchmark()) {
            return Benchmarks.NONE;
        }
        try (Submissions everybody = source.open()) {
            CountSink counting = new CountSink(new NetworkCount(settings.grid(), settings.network()), listener);
            new SourcePass(new Evaluator(settings.grid(), Shard.WHOLE, false, true), workers, counting)
                    .over(source, everybody);
            return counting.benchmarks();
        }
    }

    /** An empty table must not take away what a good one gave. */
    private void checkAnybody(OutcomeCounter tally) {
        if (tally.received() == 0 && settings.shard().isWhole()) {
            throw new InvalidInputException(Diagnostic.error(Location.of(source.shown("")), "batch.nobody"));
        }
    }

    /** Says what {@link #run} would do, and why. */
    public BatchOutcome plan(boolean force) throws IOException {
        folder.check(force);
        Optional<BatchOutcome> finished = finished();
        if (finished.isPresent()) {
            return finished.get();
        }
        Optional<Manifest> before = folder.manifest();
        KnownFiles ledger = KnownFiles.planned(folder, before);
        Set<String> ours = ledger.ours();
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(jobs)) {
            ReportWriter press = new ReportWriter(settings, folder, ledger, benchmarks(workers));
            DryRunSink planning = new DryRunSink(settings, source, press, listener, ours);
            SourcePass pass =
                    new SourcePass(new Evaluator(settings.grid(), settings.shard(), false, false), workers, planning);
            String hash = pass.over(source, submissions);
            checkAnybody(planning.tally());
            new DryRunTables(settings, folder, before, listener).tell(hash);
            return planning.outcome();
        }
    }
}
