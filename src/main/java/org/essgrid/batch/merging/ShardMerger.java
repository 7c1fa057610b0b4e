package org.essgrid.batch.merging;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.output.ProblemTable;
import org.essgrid.batch.output.ShardRows;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.network.ActorKey;
import org.essgrid.results.Manifest;

/**
 * Merges the shards of a batch into one folder, byte for byte the same as a single run would have written.
 *
 * @param shards their folders, in any order
 */
public record ShardMerger(List<Path> shards, OutputFolder target) {

    public ShardMerger {
        shards = List.copyOf(shards);
    }

    /**
     * Fills the folder.
     *
     * @param force whether a folder with files that no batch wrote may be used
     * @param warnings receives why a file is left out
     * @throws org.essgrid.batch.folder.FolderRefused if the folder must not be written now
     * @throws org.essgrid.diagnostic.InvalidInputException if the shards do not make up one batch
     * @throws IOException if the folder cannot be written; another run continues from there
     */
    public BatchOutcome run(boolean force, Consumer<Diagnostic> warnings) throws IOException {
        ShardSet set = ShardSet.of(shards);
        target.check(force);
        try (FolderLock lock = FolderLock.take(target)) {
            lock.assertHeld();
            target.clean();
            LocalDate day = set.first().date();
            try (Journal journal = Journal.open(target, day)) {
                BatchOutcome outcome = merged(set, journal, warnings);
                journal.end();
                return outcome;
            }
        }
    }

    /** Checks everything and returns the expected outcome, without writing. */
    public BatchOutcome plan(boolean force) throws IOException {
        ShardSet set = ShardSet.of(shards);
        target.check(force);
        long reports =
                set.manifests().stream().mapToLong(m -> m.reports().size()).sum();
        return new BatchOutcome(set.counts(), false, reports, 0, 0, List.of());
    }

    private BatchOutcome merged(ShardSet set, Journal journal, Consumer<Diagnostic> warnings) throws IOException {
        KnownFiles knownFiles = KnownFiles.of(target.manifest(), journal);
        ReportCopier copier = new ReportCopier(target, knownFiles, journal);
        List<Manifest.Report> reports = new ArrayList<>();
        for (int i = 0; i < set.folders().size(); i++) {
            for (Manifest.Report report : set.manifests().get(i).reports()) {
                copier.copy(set.folders().get(i), report.made());
                reports.add(report);
            }
        }
        reports.sort(Comparator.comparing(report -> ActorKey.parse(report.key())));
        List<Manifest.MadeFile> files = new ArrayList<>();
        files.add(target.write(OutputFolder.RESULTS_CSV, "", out -> writeCsv(set, out)));
        files.add(target.write(OutputFolder.RESULTS_JSONL, "", out -> writeRows(set, ShardRows::json, out)));
        files.add(problems(set));
        MergedNetwork network = new MergedNetwork(set, target, knownFiles);
        files.addAll(network.tables(warnings));
        if (ReportSelection.of(set.first().options()).ofNetwork()) {
            files.addAll(network.write(files));
        } else {
            target.removeNetwork(Set.of());
        }
        long removed = target.removeReports(left(knownFiles.ours(), reports));
        Manifest first = set.first();
        target.write(new Manifest(
                first.program(),
                first.grid(),
                first.source(),
                first.options(),
                "",
                first.date(),
                set.counts(),
                files,
                reports));
        return new BatchOutcome(
                set.counts(), false, copier.written(), reports.size() - copier.written(), removed, List.of());
    }

    private static Set<String> left(Set<String> ours, List<Manifest.Report> reports) {
        Set<String> left = new HashSet<>(ours);
        reports.forEach(report -> left.remove(report.made().file()));
        return left;
    }

    private static void writeCsv(ShardSet set, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(set.folders().get(0).open(OutputFolder.RESULTS_CSV))) {
            out.write(ShardRows.titles(set.folders().get(0), in));
        }
        writeRows(set, ShardRows::csv, out);
    }

    private static void writeRows(ShardSet set, MergedRows.Opening opening, OutputStream out) throws IOException {
        try (MergedRows rows = new MergedRows(set.folders(), opening)) {
            for (Optional<ShardRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                out.write(row.get().bytes());
            }
        }
    }

    private Manifest.MadeFile problems(ShardSet set) throws IOException {
        try (ProblemTable problems = new ProblemTable(target, set.language())) {
            for (OutputFolder shard : set.folders()) {
                problems.addAll(shard);
            }
            return target.write(OutputFolder.PROBLEMS, "", problems::write);
        }
    }

    /** Copies reports from shards, unless they are up to date. */
    private static final class ReportCopier {

        private final OutputFolder target;
        private final KnownFiles knownFiles;
        private final Journal journal;
        private long written;

        ReportCopier(OutputFolder target, KnownFiles knownFiles, Journal journal) {
            this.target = target;
            this.knownFiles = knownFiles;
            this.journal = journal;
        }

        void copy(OutputFolder shard, Manifest.MadeFile report) throws IOException {
            boolean upToDate = knownFiles
                    .upToDate(target, report.file(), report.fingerprint())
                    .filter(report::equals)
                    .isPresent();
            if (!upToDate) {
                journal.begin(report.file());
                journal.made(target.write(report.file(), report.fingerprint(), out -> copy(shard, report.file(), out)));
                written++;
            }
        }

        private static void copy(OutputFolder shard, String name, OutputStream out) throws IOException {
            try (InputStream in = shard.open(name)) {
                in.transferTo(out);
            }
        }

        long written() {
            return written;
        }
    }

    /** Merges the sorted rows of the same table of several shards. */
    static final class MergedRows implements AutoCloseable {

        interface Opening {
            ShardRows of(OutputFolder shard) throws IOException;
        }

        private record Head(ShardRows.Row row, ShardRows rest) {}

        private final List<ShardRows> shards = new ArrayList<>();
        private final PriorityQueue<Head> heads =
                new PriorityQueue<>(Comparator.comparing(head -> head.row().key()));

        MergedRows(List<OutputFolder> folders, Opening opening) throws IOException {
            for (OutputFolder folder : folders) {
                ShardRows rows = opening.of(folder);
                shards.add(rows);
                push(rows);
            }
        }

        private void push(ShardRows rows) throws IOException {
            rows.next().ifPresent(row -> heads.add(new Head(row, rows)));
        }

        Optional<ShardRows.Row> next() throws IOException {
            Head head = heads.poll();
            if (head == null) {
                return Optional.empty();
            }
            push(head.rest());
            return Optional.of(head.row());
        }

        @Override
        public void close() throws IOException {
            for (ShardRows shard : shards) {
                shard.close();
            }
        }
    }
}
