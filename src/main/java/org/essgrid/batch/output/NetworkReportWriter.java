package org.essgrid.batch.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.network.NetworkReport;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.results.Manifest;
import org.essgrid.source.Sha256;

/** Writes the network's report, unless it is up to date. */
public record NetworkReportWriter(OutputFolder folder, KnownFiles knownFiles) {

    /** The report in each format, with warnings about characters it cannot show; no warnings if it was up to date. */
    public record WrittenReport(List<Manifest.MadeFile> made, List<GlyphWarning> warnings) {}

    /**
     * Hash of everything that the report depends on.
     *
     * @param tables the tables of results and problems, which contain everything that is counted
     * @param nameless sources of actors without id and name, sorted, since they are not in the tables
     */
    public static String fingerprint(
            Manifest.GridFile grid,
            Map<String, String> options,
            List<Manifest.MadeFile> tables,
            List<String> nameless) {
        Sha256 hash = new Sha256().text(grid.sha256());
        BatchSettings.sharedOptions(options)
                .forEach((name, value) -> hash.text(name).text(value));
        tables.forEach(table -> hash.text(table.file()).text(table.sha256()));
        nameless.forEach(hash::text);
        return hash.hex();
    }

    /** Writes the report in the formats in which it is not up to date, and removes it in the others. */
    public WrittenReport write(NetworkRequest request, Set<DocumentFormat> formats, String fingerprint)
            throws IOException {
        List<Manifest.MadeFile> made = new ArrayList<>();
        List<GlyphWarning> warnings = new ArrayList<>();
        for (DocumentFormat format : formats) {
            String file = OutputFolder.network(format);
            Optional<Manifest.MadeFile> existing = knownFiles.upToDate(folder, file, fingerprint);
            if (existing.isPresent()) {
                made.add(existing.get());
            } else {
                DocumentRenderer.RenderedDocument rendered =
                        new DocumentRenderer().render(NetworkReport.of(request), format);
                made.add(folder.write(file, fingerprint, out -> out.write(rendered.bytes())));
                warnings.addAll(rendered.warnings());
            }
        }
        folder.removeNetwork(formats);
        return new WrittenReport(made, warnings);
    }
}
