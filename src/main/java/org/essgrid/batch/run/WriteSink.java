package org.essgrid.batch.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.essgrid.answers.Actor;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.output.DerivedTables;
import org.essgrid.batch.output.GlyphWarnings;
import org.essgrid.batch.output.NetworkReportWriter;
import org.essgrid.batch.output.ProblemTable;
import org.essgrid.batch.output.ReportWriter;
import org.essgrid.batch.output.ResultTables;
import org.essgrid.batch.output.ShardMetadata;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.OrderedExecutor;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.network.Rejection;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.results.Manifest;
import org.essgrid.text.Messages;

/** Writes the results: rows and report of each submission as it comes, everything else at the end. */
final class WriteSink implements SourcePass.Sink, AutoCloseable {

    private final BatchSettings settings;
    private final BatchSource source;
    private final OutputFolder folder;
    private final BatchListener listener;
    private final Messages messages;
    private final ResultTables results;
    private final ProblemTable problems;
    private final ReportWriter reportWriter;
    private final Journal journal;
    private final OrderedExecutor<ReportWriter.WrittenReport> executor;
    private final OutcomeCounter counter = new OutcomeCounter();
    private final NetworkCount count;
    private final NonRespondents nonRespondents;
    private final ShardMetadata shardMetadata = new ShardMetadata();
    private final List<ReportWriter.WrittenReport> reports = new ArrayList<>();
    private long written;

    WriteSink(
            BatchSettings settings, BatchSource source, OutputFolder folder, BatchListener listener, Printing printing)
            throws IOException {
        this.settings = settings;
        this.source = source;
        this.folder = folder;
        this.listener = listener;
        this.messages = Messages.in(settings.language());
        this.reportWriter = printing.reportWriter();
        this.journal = printing.journal();
        this.executor = printing.workers().orderedExecutor(this::written);
        this.count = new NetworkCount(settings.grid(), settings.network());
        this.nonRespondents = new NonRespondents(settings.network(), settings.shard());
        this.results = new ResultTables(settings.grid(), settings.csv(), folder);
        this.problems = new ProblemTable(folder, settings.language());
    }

    /** What reports are written with. */
    record Printing(ReportWriter reportWriter, Journal journal, WorkerPool workers) {}

    /** Reports warnings about the source as a whole, in the first shard only. */
    void remarks(List<Diagnostic> remarks) throws IOException {
        if (settings.shard().index() == 1) {
            report("", remarks);
        }
    }

    @Override
    public void read(Actor actor) {
        nonRespondents.read(actor);
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        counter.scored();
        nonRespondents.answered(scored.key());
        results.add(scored.key(), scored.warnings().size(), scored.rows().orElseThrow());
        scored.member().ifPresent(member -> count.add(member, scored.warnings().size()));
        report(scored.actor().shown(), scored.warnings());
        if (settings.reports().ofActors()) {
            executor.add(() -> reportWriter.write(scored, journal));
        }
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) throws IOException {
        counter.rejected(rejected);
        Rejection rejection = rejected.rejection(messages);
        count.reject(rejection);
        shardMetadata.reject(rejection);
        report(rejected.actor(), rejected.problems());
    }

    @Override
    public void blank(Evaluation.Blank blank) throws IOException {
        report(blank.actor(), List.of(blank.problem()));
    }

    @Override
    public void broken(Evaluation.Broken broken) throws IOException {
        counter.broken(broken);
        report(
                "",
                List.of(Diagnostic.error(
                        broken.location(), "batch.broken", broken.bug().toString())));
    }

    /** Told, but not in the table of problems, which is the same however the work was divided. */
    @Override
    public void compared(Diagnostic warning) {
        tell(warning);
    }

    private void report(String actor, List<Diagnostic> its) throws IOException {
        for (Diagnostic problem : its) {
            problems.add(actor, problem);
            tell(problem);
        }
    }

    private void tell(Diagnostic problem) {
        listener.problem(problem.in(source.shown(problem.location().file())));
    }

    private void written(ReportWriter.WrittenReport report) {
        reports.add(report);
        written += report.written();
        warn(source.shown(report.reports().get(0).source()), report.warnings());
    }

    private void warn(String place, List<GlyphWarning> warnings) {
        warnings.forEach(warning -> listener.problem(GlyphWarnings.of(place, warning)));
    }

    @Override
    public void progress(double share) {
        listener.progress(counter.received(), share);
    }

    OutcomeCounter counter() {
        return counter;
    }

    /** Writes the files about all actors and removes outdated ones; the manifest comes last. */
    BatchOutcome finish(String sourceHash, KnownFiles knownFiles) throws IOException {
        executor.drain();
        reportNonRespondents();
        List<Manifest.MadeFile> tables = new ArrayList<>(results.write());
        tables.add(folder.write(OutputFolder.PROBLEMS, "", problems::write));
        if (settings.shard().isWhole()) {
            DerivedTables derived =
                    new DerivedTables(settings.grid(), settings.network(), settings.language(), settings.csv(), folder);
            tables.addAll(derived.write(listener::problem));
        }
        tables.addAll(more(knownFiles, tables));
        long removed = removeOutdated(knownFiles);
        List<Manifest.Report> entries = reports.stream()
                .sorted(Comparator.comparing(ReportWriter.WrittenReport::key))
                .flatMap(report -> report.reports().stream())
                .toList();
        // After a bug the next run must try again.
        String hash = counter.bugs().isEmpty() ? sourceHash : "";
        // It marks the folder as complete.
        folder.write(settings.manifest(hash, counter.counts(), tables, entries));
        return new BatchOutcome(counter.counts(), false, written, entries.size() - written, removed, counter.bugs());
    }

    /** The table lists them one by one; on the terminal their number is enough. */
    private void reportNonRespondents() throws IOException {
        for (MemberList.Member member : nonRespondents.left()) {
            problems.add(member.name(), nonRespondents.of(member));
        }
        nonRespondents.all().forEach(listener::problem);
    }

    /** @param tables already written */
    private List<Manifest.MadeFile> more(KnownFiles knownFiles, List<Manifest.MadeFile> tables) throws IOException {
        if (settings.writesNetwork()) {
            NetworkReportWriter.WrittenReport network = network(knownFiles, tables);
            warn(folder.file(network.made().get(0).file()).toString(), network.warnings());
            return network.made();
        }
        folder.removeNetwork(Set.of());
        return settings.shard().isWhole() ? List.of() : shardMetadata.write(folder, results, settings);
    }

    /** Writes the network's report; not called for a shard, which has only a part of the actors. */
    private NetworkReportWriter.WrittenReport network(KnownFiles knownFiles, List<Manifest.MadeFile> tables)
            throws IOException {
        String fingerprint =
                NetworkReportWriter.fingerprint(settings.gridNamed(), settings.options(), tables, count.nameless());
        NetworkRequest request = new NetworkRequest(
                count.picture(),
                settings.network().title(),
                settings.language(),
                settings.day(),
                settings.program().name(),
                settings.network().anonymous());
        return new NetworkReportWriter(folder, knownFiles).write(request, settings.formats(), fingerprint);
    }

    /** Removes the reports of actors who are gone and returns their number. */
    private long removeOutdated(KnownFiles knownFiles) throws IOException {
        Set<String> left = new HashSet<>(knownFiles.ours());
        reports.stream()
                .flatMap(report -> report.reports().stream())
                .forEach(report -> left.remove(report.made().file()));
        return folder.removeReports(left);
    }

    @Override
    public void close() throws IOException {
        try (results) {
            problems.close();
        }
    }
}
