package org.essgrid.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.batch.input.Source;
import org.essgrid.batch.output.GlyphNotes;
import org.essgrid.batch.output.Journal;
import org.essgrid.batch.output.Ledger;
import org.essgrid.batch.output.NetworkPress;
import org.essgrid.batch.output.OutputFolder;
import org.essgrid.batch.output.ProblemTable;
import org.essgrid.batch.output.ReportPress;
import org.essgrid.batch.output.ResultTables;
import org.essgrid.batch.output.ShardNotes;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Lane;
import org.essgrid.batch.scoring.Pass;
import org.essgrid.batch.scoring.Workers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.network.Rejection;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.results.Manifest;
import org.essgrid.text.Messages;

/** Writes what comes of each submission: its rows and its report at once, all else in the end. */
final class Making implements Pass.Sink, AutoCloseable {

    private final Settings settings;
    private final Source source;
    private final OutputFolder folder;
    private final Listener listener;
    private final Messages messages;
    private final ResultTables results;
    private final ProblemTable problems;
    private final ReportPress press;
    private final Journal journal;
    private final Lane<ReportPress.Pressed> lane;
    private final Tally tally = new Tally();
    private final NetworkCount count;
    private final Absences absences;
    private final ShardNotes notes = new ShardNotes();
    private final List<ReportPress.Pressed> reports = new ArrayList<>();
    private long written;

    Making(Settings settings, Source source, OutputFolder folder, Listener listener, Printing printing)
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
        this.absences = new Absences(settings.network(), settings.shard());
        this.results = new ResultTables(settings.grid(), folder);
        this.problems = new ProblemTable(folder);
    }

    /** What reports are made with. */
    record Printing(ReportPress press, Journal journal, Workers workers) {}

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

    private void pressed(ReportPress.Pressed pressed) {
        reports.add(pressed);
        written += pressed.written() ? 1 : 0;
        warn(source.shown(pressed.report().source()), pressed.warnings());
    }

    private void warn(String place, List<GlyphWarning> warnings) {
        warnings.forEach(warning -> listener.problem(GlyphNotes.of(place, warning)));
    }

    @Override
    public void progress(double share) {
        listener.progress(tally.received(), share);
    }

    Tally tally() {
        return tally;
    }

    /** Writes all that tells of everybody, and takes away what is no longer right; the manifest comes last. */
    Outcome finish(String sourceHash, Ledger ledger) throws IOException {
        lane.drain();
        tellAbsences();
        List<Manifest.MadeFile> tables = new ArrayList<>(results.write());
        tables.add(folder.write(OutputFolder.PROBLEMS, "", problems::write));
        Finishing finishing = new Finishing(settings, folder, ledger, tables, reports);
        List<Manifest.MadeFile> more = more(finishing);
        long removed = finishing.clear();
        // Where the program failed the next run must try again.
        finishing.manifest(tally.bugs().isEmpty() ? sourceHash : "", tally.counts(), more);
        return new Outcome(tally.counts(), false, written, reports.size() - written, removed, tally.bugs());
    }

    /** The table names them one by one; to whoever watches, their number is enough. */
    private void tellAbsences() throws IOException {
        for (Asked.Member absent : absences.left()) {
            problems.add(absent.name(), Absences.of(absent), messages);
        }
        absences.all().forEach(listener::problem);
    }

    private List<Manifest.MadeFile> more(Finishing finishing) throws IOException {
        if (settings.writesNetwork()) {
            NetworkPress.Pressed network = finishing.network(count);
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
