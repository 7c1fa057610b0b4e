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

/** Makes the reports of actors, from any thread; those that stand already, made from the same, are left as they are. */
public final class ReportWriter {

    private static final int SETTINGS_DIGITS = 16;
    private static final int ANSWERS_DIGITS = 32;

    /**
     * A report that stands.
     *
     * @param written whether it was made just now
     */
    public record Pressed(ActorKey key, Manifest.Report report, boolean written, List<GlyphWarning> warnings) {}

    private final BatchSettings settings;
    private final OutputFolder folder;
    private final KnownFiles ledger;
    private final Benchmarks benchmarks;
    private final String settingsPrint;
    private final ThreadLocal<ActorReport> reports =
            ThreadLocal.withInitial(() -> new ActorReport(new PdfWriter(Theme.standard(), new Fonts())));

    public ReportWriter(BatchSettings settings, OutputFolder folder, KnownFiles ledger, Benchmarks benchmarks) {
        this.settings = settings;
        this.folder = folder;
        this.ledger = ledger;
        this.benchmarks = benchmarks;
        this.settingsPrint = settings.fingerprintOfReports(text(benchmarks)).substring(0, SETTINGS_DIGITS);
    }

    private static String text(Benchmarks benchmarks) {
        return benchmarks.network().map(Object::toString).orElse("");
    }

    /** Where an actor's report stands. */
    public String file(Evaluation.Scored scored) {
        return ReportName.of(scored.actor(), scored.key());
    }

    /** Of the actor's own answers, and of the settings. */
    private String ownFingerprint(Evaluation.Scored scored) {
        String date = settings.dates()
                .fixed(scored.actor().date())
                .map(Object::toString)
                .orElse("");
        String answers = new Sha256().text(scored.content()).text(date).hex();
        return settingsPrint + "-" + answers.substring(0, ANSWERS_DIGITS);
    }

    /** Of all that the report is made from. */
    private String fingerprint(Evaluation.Scored scored) {
        String behind = settings.backdrop().digestOf(scored.key());
        String own = ownFingerprint(scored);
        return behind.isEmpty()
                ? own
                : own + "-" + new Sha256().text(behind).hex().substring(0, SETTINGS_DIGITS);
    }

    /** Why the report must be made; empty if it stands as it should. */
    public Optional<BatchListener.Reason> reason(Evaluation.Scored scored) throws IOException {
        Optional<Manifest.MadeFile> known = ledger.known(file(scored));
        String now = fingerprint(scored);
        if (known.isEmpty()) {
            return Optional.of(BatchListener.Reason.NEW);
        }
        if (!known.get().fingerprint().startsWith(settingsPrint)) {
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

    /** Has the report stand as it should. */
    public Pressed press(Evaluation.Scored scored, Journal journal) throws IOException {
        String file = file(scored);
        String fingerprint = fingerprint(scored);
        Optional<Manifest.MadeFile> standing = ledger.upToDate(folder, file, fingerprint);
        if (standing.isPresent()) {
            return new Pressed(scored.key(), entry(scored, standing.get()), false, List.of());
        }
        PdfFile pdf = reports.get()
                .write(new ReportRequest(
                        scored.assessment(),
                        settings.language(),
                        settings.dates().of(scored.actor().date()),
                        settings.program().name(),
                        beside(scored)));
        journal.begin(file);
        Manifest.MadeFile made = folder.write(file, fingerprint, out -> out.write(pdf.bytes()));
        journal.made(made);
        return new Pressed(scored.key(), entry(scored, made), true, pdf.warnings());
    }

    /** What stands behind the actor; an earlier network comes before this one. */
    private Benchmarks beside(Evaluation.Scored scored) {
        Benchmarks behind = settings.backdrop().of(scored.key(), scored.assessment());
        return new Benchmarks(
                behind.history(), behind.sameMeasure(), behind.network().or(benchmarks::network));
    }

    private static Manifest.Report entry(Evaluation.Scored scored, Manifest.MadeFile made) {
        return new Manifest.Report(scored.key().serialized(), scored.location().toString(), made);
    }
}
