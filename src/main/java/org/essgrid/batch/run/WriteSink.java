package org.essgrid.batch.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.results.Manifest;
import org.essgrid.text.Messages;

/** Writes what comes of each submission: its rows and its report at once, all else in the end. */
final class WriteSink implements SourcePass.Sink, AutoCloseable {

    private final BatchSettings settings;
    private final BatchSource source;
    private final OutputFolder folder;
    private final BatchListener listener;
    private final Messages messages;
    private final ResultTables results;
    private final ProblemTable problems;
    private final ReportWriter press;
    private final Journal journal;
    private final OrderedExecutor<ReportWriter.Pressed> lane;
    private final OutcomeCounter tally = new OutcomeCounter();
    private final NetworkCount count;
    private final NonRespondents absences;
    private final ShardMetadata notes = new ShardMetadata();
    private final List<ReportWriter.Pressed> reports = new ArrayList<>();
    private long written;

    WriteSink(
            BatchSettings settings, BatchSource source, OutputFolder folder, BatchListener listener, Printing printing)
            throws IOException {
        this.settings = settings;
        this.source = source;
        this.folder = folder;
        this.listener = listener;
        this.messages = Messages.in(settings.language());
        this.press = printing.press();
        this.journal = printing.journal();
        this.lane = printing.workers().lane(this::pressed);
        this.count = new NetworkCount(settings.grid(), settings.network());
        this.absences = new NonRespondents(settings.network(), settings.shard());
        this.results = new ResultTables(settings.grid(), folder);
        this.problems = new ProblemTable(folder);
    }

    /** What reports are made with. */
    record Printing(ReportWriter press, Journal journal, WorkerPool workers) {}

    /** Notes what deserves a look about the source as a whole; one shard tells of it. */
    void remarks(List<Diagnostic> remarks) throws IOException {
        if (settings.shard().index() == 1) {
            tell("", remarks);
        }
    }

    @Override
    public void read(Actor actor) {
        absences.read(actor);
    }

    @Override
    public void scored(Evaluation.Scored scored) throws IOException {
        tally.scored();
        absences.answered(scored.key());
        results.add(scored.key(), scored.warnings().size(), scored.rows().orElseThrow());
        scored.member().ifPresent(member -> count.add(member, scored.warnings().size()));
        tell(scored.actor().shown(), scored.warnings());
        if (settings.reports().ofActors()) {
            lane.add(() -> press.press(scored, journal));
        }
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) throws IOException {
        tally.rejected(rejected);
        Rejection rejection = rejected.rejection(messages);
        count.reject(rejection);
        notes.reject(rejection);
        tell(rejected.actor(), rejected.problems());
    }

    @Override
    public void broken(Evaluation.Broken broken) throws IOException {
        tally.broken(broken);
        tell(
                "",
                List.of(Diagnostic.error(
                        broken.location(), "batch.broken", broken.bug().toString())));
    }

    private void tell(String actor, List<Diagnostic> its) throws IOException {
        for (Diagnostic problem : its) {
            problems.add(actor, problem, messages);
            listener.problem(problem.in(source.shown(problem.location().file())));
        }
    }

    private void pressed(ReportWriter.Pressed pressed) {
        reports.add(pressed);
        written += pressed.written() ? 1 : 0;
        warn(source.shown(pressed.report().source()), pressed.warnings());
    }

    private void warn(String place, List<GlyphWarning> warnings) {
        warnings.forEach(warning -> listener.problem(GlyphWarnings.of(place, warning)));
    }

    @Override
    public void progress(double share) {
        listener.progress(tally.received(), share);
    }

    OutcomeCounter tally() {
        return tally;
    }

    /** Writes all that tells of everybody, and takes away what is no longer right; the manifest comes last. */
    BatchOutcome finish(String sourceHash, KnownFiles ledger) throws IOException {
        lane.drain();
        tellAbsences();
        List<Manifest.MadeFile> tables = new ArrayList<>(results.write());
        tables.add(folder.write(OutputFolder.PROBLEMS, "", problems::write));
        RunFinisher finishing = new RunFinisher(settings, folder, ledger, tables, reports);
        List<Manifest.MadeFile> more = more(finishing);
        long removed = finishing.clear();
        // Where the program failed the next run must try again.
        finishing.manifest(tally.bugs().isEmpty() ? sourceHash : "", tally.counts(), more);
        return new BatchOutcome(tally.counts(), false, written, reports.size() - written, removed, tally.bugs());
    }

    /** The table names them one by one; to whoever watches, their number is enough. */
    private void tellAbsences() throws IOException {
        for (MemberList.Member absent : absences.left()) {
            problems.add(absent.name(), NonRespondents.of(absent), messages);
        }
        absences.all().forEach(listener::problem);
    }

    private List<Manifest.MadeFile> more(RunFinisher finishing) throws IOException {
        if (settings.writesNetwork()) {
            NetworkReportWriter.Pressed network = finishing.network(count);
            warn(folder.file(OutputFolder.NETWORK).toString(), network.warnings());
            return List.of(network.made());
        }
        folder.removeNetwork();
        return settings.shard().isWhole() ? List.of() : notes.write(folder, results, settings);
    }

    @Override
    public void close() throws IOException {
        try (results) {
            problems.close();
        }
    }
}
