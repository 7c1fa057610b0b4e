package org.essgrid.batch.output;

import java.io.IOException;
import java.util.ArrayList;
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
import org.essgrid.report.document.Document;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.results.Manifest;
import org.essgrid.source.Sha256;

/** Writes the reports of actors unless they are up to date. Thread-safe. */
public final class ReportWriter {

    private static final int SETTINGS_DIGITS = 16;
    private static final int ANSWERS_DIGITS = 32;

    /**
     * The report of an actor, which is now up to date.
     *
     * @param reports one per format
     * @param written how many of them this run wrote
     */
    public record WrittenReport(
            ActorKey key, List<Manifest.Report> reports, long written, List<GlyphWarning> warnings) {}

    private final BatchSettings settings;
    private final OutputFolder folder;
    private final KnownFiles knownFiles;
    private final Benchmarks benchmarks;
    private final String settingsFingerprint;
    private final ThreadLocal<DocumentRenderer> renderers = ThreadLocal.withInitial(DocumentRenderer::new);

    public ReportWriter(BatchSettings settings, OutputFolder folder, KnownFiles knownFiles, Benchmarks benchmarks) {
        this.settings = settings;
        this.folder = folder;
        this.knownFiles = knownFiles;
        this.benchmarks = benchmarks;
        this.settingsFingerprint = settings.fingerprintOfReports().substring(0, SETTINGS_DIGITS);
    }

    /** The paths of an actor's report within the output folder. */
    public List<String> files(Evaluation.Scored scored) {
        return settings.formats().stream()
                .map(format -> ReportName.of(scored.actor(), scored.key(), format))
                .toList();
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

    /** Why this file of the report must be written; empty if it is up to date. */
    public Optional<BatchListener.Reason> reason(Evaluation.Scored scored, String file) throws IOException {
        Optional<Manifest.MadeFile> known = knownFiles.known(file);
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

    /** Writes the report in the formats in which it is not up to date. */
    public WrittenReport write(Evaluation.Scored scored, Journal journal) throws IOException {
        Benchmarks compared = benchmarks(scored);
        String fingerprint = fingerprint(scored, compared);
        List<Manifest.Report> entries = new ArrayList<>();
        List<GlyphWarning> warnings = new ArrayList<>();
        Document document = null;
        long written = 0;
        for (DocumentFormat format : settings.formats()) {
            String file = ReportName.of(scored.actor(), scored.key(), format);
            Optional<Manifest.MadeFile> existing = knownFiles.upToDate(folder, file, fingerprint);
            if (existing.isPresent()) {
                entries.add(entry(scored, existing.get()));
                continue;
            }
            document = document == null ? document(scored, compared) : document;
            DocumentRenderer.RenderedDocument rendered = renderers.get().render(document, format);
            journal.begin(file);
            Manifest.MadeFile made = folder.write(file, fingerprint, out -> out.write(rendered.bytes()));
            journal.made(made);
            written++;
            warnings.addAll(rendered.warnings());
            entries.add(entry(scored, made));
        }
        return new WrittenReport(scored.key(), entries, written, warnings);
    }

    private Document document(Evaluation.Scored scored, Benchmarks compared) {
        return ActorReport.of(new ReportRequest(
                scored.assessment(),
                settings.language(),
                settings.dates().of(scored.actor().date()),
                settings.program().name(),
                compared));
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
