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
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.Lane;
import org.essgrid.batch.scoring.Pass;
import org.essgrid.batch.scoring.Workers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.results.Manifest;
import org.essgrid.text.Messages;

/** Writes what comes of each submission: its rows and its report at once, all else in the end. */
final class Making implements Pass.Sink, AutoCloseable {

    private final Settings settings;
    private final Source source;
    private final OutputFolder folder;
    private final Listener listener;
    private final ResultTables results;
    private final ProblemTable problems;
    private final ReportPress press;
    private final Journal journal;
    private final Lane<ReportPress.Pressed> lane;
    private final Tally tally = new Tally();
    private final List<Manifest.Report> reports = new ArrayList<>();
    private long written;

    Making(Settings settings, Source source, OutputFolder folder, Listener listener, Printing printing)
            throws IOException {
        this.settings = settings;
        this.source = source;
        this.folder = folder;
        this.listener = listener;
        this.press = printing.press();
        this.journal = printing.journal();
        this.lane = printing.workers().lane(this::pressed);
        this.results = new ResultTables(settings.grid(), folder);
        this.problems = new ProblemTable(folder, Messages.in(settings.language()));
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
        results.add(scored.key(), scored.rows());
        tell(Evaluator.shown(scored.actor()), scored.warnings());
        if (settings.reports().ofActors()) {
            lane.add(() -> press.press(scored, journal));
        }
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) throws IOException {
        tally.rejected(rejected);
        tell(rejected.actor(), rejected.problems());
    }

    @Override
    public void broken(Evaluation.Broken broken) throws IOException {
        tally.broken(broken);
        tell("", List.of(Diagnostic.error(broken.location(), "batch.broken", broken.bug().toString())));
    }

    private void tell(String actor, List<Diagnostic> its) throws IOException {
        for (Diagnostic problem : its) {
            problems.add(actor, problem);
            listener.problem(problem.in(source.shown(problem.location().file())));
        }
    }

    private void pressed(ReportPress.Pressed pressed) {
        reports.add(pressed.report());
        written += pressed.written() ? 1 : 0;
        String place = source.shown(pressed.report().source());
        pressed.warnings().forEach(warning -> listener.problem(Diagnostic.warning(
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
        long removed = remove(ours);
        reports.sort(Comparator.comparing(Manifest.Report::key));
        // Where the program failed the next run must try again.
        String hash = tally.bugs().isEmpty() ? sourceHash : "";
        folder.write(settings.manifest(hash, tally.counts(), files, reports));
        return new Outcome(tally.counts(), false, written, reports.size() - written, removed, tally.bugs());
    }

    private long remove(Set<String> ours) throws IOException {
        Set<String> left = new HashSet<>(ours);
        reports.forEach(report -> left.remove(report.made().file()));
        for (String file : left) {
            folder.removeReport(file);
        }
        folder.removeEmptyReports();
        return left.size();
    }

    @Override
    public void close() throws IOException {
        try (results) {
            problems.close();
        }
    }
}
