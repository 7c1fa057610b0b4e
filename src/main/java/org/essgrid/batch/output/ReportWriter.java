package org.essgrid.batch.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.network.ActorKey;
import org.essgrid.report.actor.ActorReport;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.style.Theme;
import org.essgrid.results.Manifest;
import org.essgrid.source.Sha256;

/** Writes the reports of actors unless they are up to date. Thread-safe. */
public final class ReportWriter {

    private static final int SETTINGS_DIGITS = 16;
    private static final int ANSWERS_DIGITS = 32;

    /**
     * A report that is now up to date.
     *
     * @param written whether this run wrote it
     */
    public record WrittenReport(ActorKey key, Manifest.Report report, boolean written, List<GlyphWarning> warnings) {}

    private final BatchSettings settings;
    private final OutputFolder folder;
    private final KnownFiles knownFiles;
    private final Benchmarks benchmarks;
    private final String settingsFingerprint;
    private final ThreadLocal<ActorReport> reports =
            ThreadLocal.withInitial(() -> new ActorReport(new PdfWriter(Theme.standard(), new Fonts())));

    public ReportWriter(BatchSettings settings, OutputFolder folder, KnownFiles knownFiles, Benchmarks benchmarks) {
        this.settings = settings;
        this.folder = folder;
        this.knownFiles = knownFiles;
        this.benchmarks = benchmarks;
        this.settingsFingerprint = settings.fingerprintOfReports().substring(0, SETTINGS_DIGITS);
    }

    /** The path of an actor's report within the output folder. */
    public String file(Evaluation.Scored scored) {
        return ReportName.of(scored.actor(), scored.key());
    }

    /** Hash of the settings and of the actor's own answers. */
    private String ownFingerprint(Evaluation.Scored scored) {
        String date = settings.dates()
                .fixed(scored.actor().date())
                .map(Object::toString)
                .orElse("");
        String answers = new Sha256().text(scored.content().get()).text(date).hex();
        return settingsFingerprint + "-" + answers.substring(0, ANSWERS_DIGITS);
    }

    /** Hash of everything that the report depends on. */
    private String fingerprint(Evaluation.Scored scored, Benchmarks compared) {
        String digest = compared.digest(scored.assessment());
        return ownFingerprint(scored) + (digest.isEmpty() ? "" : "-" + digest.substring(0, SETTINGS_DIGITS));
    }

    /** Why the report must be written; empty if it is up to date. */
    public Optional<BatchListener.Reason> reason(Evaluation.Scored scored) throws IOException {
        Optional<Manifest.MadeFile> known = knownFiles.known(file(scored));
        String now = fingerprint(scored, benchmarks(scored));
        if (known.isEmpty()) {
            return Optional.of(BatchListener.Reason.NEW);
        }
        if (!known.get().fingerprint().startsWith(settingsFingerprint)) {
            return Optional.of(BatchListener.Reason.SETTINGS);
        }
        if (!known.get().fingerprint().startsWith(ownFingerprint(scored))) {
            return Optional.of(BatchListener.Reason.ANSWERS);
        }
        if (!known.get().fingerprint().equals(now)) {
            return Optional.of(BatchListener.Reason.BACKDROP);
        }
        return folder.isIntact(known.get()) ? Optional.empty() : Optional.of(BatchListener.Reason.DAMAGED);
    }

    /** Writes the report unless it is up to date. */
    public WrittenReport write(Evaluation.Scored scored, Journal journal) throws IOException {
        String file = file(scored);
        Benchmarks compared = benchmarks(scored);
        String fingerprint = fingerprint(scored, compared);
        Optional<Manifest.MadeFile> existing = knownFiles.upToDate(folder, file, fingerprint);
        if (existing.isPresent()) {
            return new WrittenReport(scored.key(), entry(scored, existing.get()), false, List.of());
        }
        PdfFile pdf = reports.get()
                .write(new ReportRequest(
                        scored.assessment(),
                        settings.language(),
                        settings.dates().of(scored.actor().date()),
                        settings.program().name(),
                        compared));
        journal.begin(file);
        Manifest.MadeFile made = folder.write(file, fingerprint, out -> out.write(pdf.bytes()));
        journal.made(made);
        return new WrittenReport(scored.key(), entry(scored, made), true, pdf.warnings());
    }

    /** What the report compares the actor with; the network of an earlier campaign takes precedence over this one. */
    private Benchmarks benchmarks(Evaluation.Scored scored) {
        Benchmarks prior = settings.priorResults().of(scored.key(), scored.assessment());
        return new Benchmarks(
                prior.history(), prior.sameMeasure(), prior.network().or(benchmarks::network));
    }

    private static Manifest.Report entry(Evaluation.Scored scored, Manifest.MadeFile made) {
        return new Manifest.Report(scored.key().serialized(), scored.location().toString(), made);
    }
}
