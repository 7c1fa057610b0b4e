package org.essgrid.batch.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.output.ReportWriter;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.Manifest;

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
        for (String file : reportWriter.files(scored)) {
            left.remove(file);
            Optional<BatchListener.Reason> reason = reportWriter.reason(scored, file);
            made += reason.isPresent() ? 1 : 0;
            upToDate += reason.isPresent() ? 0 : 1;
            reason.ifPresent(why -> listener.wouldMake(file, why));
        }
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

    /** Reports which tables a run would write, whether it would write the network's report, and why. */
    record DryRunTables(
            BatchSettings settings, OutputFolder folder, Optional<Manifest> before, BatchListener listener) {

        /** @param source hash of the current questionnaires */
        void report(String source) throws IOException {
            List<String> wanted = wanted();
            for (String file : wanted) {
                Optional<Reason> reason = reason(file, source);
                reason.ifPresent(why -> listener.wouldWrite(file, why));
            }
            Stream.of(DocumentFormat.values())
                    .map(OutputFolder::network)
                    .filter(file -> !wanted.contains(file))
                    .filter(file ->
                            before.flatMap(manifest -> made(manifest, file)).isPresent())
                    .forEach(listener::wouldRemove);
        }

        private List<String> wanted() {
            List<String> wanted = new ArrayList<>(
                    List.of(OutputFolder.RESULTS_CSV, OutputFolder.RESULTS_JSONL, OutputFolder.PROBLEMS));
            if (settings.shard().isWhole()) {
                wanted.addAll(List.of(OutputFolder.ANSWERS, OutputFolder.PLAN, OutputFolder.WORKBOOK));
            }
            if (settings.writesNetwork()) {
                settings.formats().stream().map(OutputFolder::network).forEach(wanted::add);
            }
            return wanted;
        }

        private Optional<Reason> reason(String file, String source) throws IOException {
            Optional<Manifest.MadeFile> made = before.flatMap(manifest -> made(manifest, file));
            if (made.isEmpty()) {
                return Optional.of(Journal.isLeft(folder) ? Reason.UNFINISHED : Reason.NEW);
            }
            if (!settings.wouldWriteSameTables(before.orElseThrow())) {
                return Optional.of(Reason.SETTINGS);
            }
            if (!before.orElseThrow().source().equals(source)) {
                return Optional.of(Reason.ANSWERS);
            }
            return folder.isIntact(made.get()) ? Optional.empty() : Optional.of(Reason.DAMAGED);
        }

        private static Optional<Manifest.MadeFile> made(Manifest manifest, String file) {
            return manifest.files().stream()
                    .filter(one -> one.file().equals(file))
                    .findFirst();
        }
    }
}
