package org.essgrid.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.essgrid.batch.input.Source;
import org.essgrid.batch.output.Journal;
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
import org.essgrid.diagnostic.Location;
import org.essgrid.network.Floor;
import org.essgrid.network.Rejection;
import org.essgrid.network.census.Census;
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
    private final Census census;
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
        this.census = new Census(settings.grid(), new Floor(settings.floor()));
        settings.backdrop().asked().forEach(census::ask);
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
    public void scored(Evaluation.Scored scored) throws IOException {
        tally.scored();
        results.add(scored.key(), scored.warnings().size(), scored.rows().orElseThrow());
        scored.member().ifPresent(census::add);
        census.warn(scored.warnings().size());
        tell(scored.actor().shown(), scored.warnings());
        if (settings.reports().ofActors()) {
            lane.add(() -> press.press(scored, journal));
        }
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) throws IOException {
        tally.rejected(rejected);
        Rejection rejection = rejected.rejection(messages);
        census.reject(rejection);
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
        String place = source.shown(pressed.report().source());
        pressed.warnings()
                .forEach(warning -> listener.problem(Diagnostic.warning(
                        Location.of(place),
                        switch (warning.problem()) {
                            case NO_GLYPH -> "batch.no-glyph";
                            case NOT_SHAPED -> "batch.not-shaped";
                        },
                        warning.code(),
                        warning.context())));
    }

    @Override
    public void progress(double share) {
        listener.progress(tally.received(), share);
    }

    Tally tally() {
        return tally;
    }

    /** Writes all that tells of everybody, and takes away what is no longer right; the manifest comes last. */
    Outcome finish(String sourceHash, Set<String> ours) throws IOException {
        lane.drain();
        List<Manifest.MadeFile> files = new ArrayList<>(results.write());
        files.add(folder.write(OutputFolder.PROBLEMS, "", problems::write));
        if (!settings.shard().isWhole()) {
            files.addAll(notes.write(folder, results, settings.gridFile()));
        }
        long removed = remove(ours);
        reports.sort(Comparator.comparing(ReportPress.Pressed::key));
        // Where the program failed the next run must try again.
        String hash = tally.bugs().isEmpty() ? sourceHash : "";
        folder.write(settings.manifest(hash, tally.counts(), files, entries()));
        return new Outcome(tally.counts(), false, written, reports.size() - written, removed, tally.bugs());
    }

    private List<Manifest.Report> entries() {
        return reports.stream().map(ReportPress.Pressed::report).toList();
    }

    private long remove(Set<String> ours) throws IOException {
        Set<String> left = new HashSet<>(ours);
        reports.forEach(report -> left.remove(report.report().made().file()));
        return folder.removeReports(left);
    }

    @Override
    public void close() throws IOException {
        try (results) {
            problems.close();
        }
    }
}
