package org.essgrid.batch.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.report.network.NetworkReport;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.style.Theme;
import org.essgrid.results.Manifest;
import org.essgrid.source.Sha256;

/** Writes the network's report, unless it is up to date. */
public record NetworkReportWriter(OutputFolder folder, KnownFiles knownFiles) {

    /** The report, with warnings about characters it cannot show; no warnings if it was up to date. */
    public record WrittenReport(Manifest.MadeFile made, List<GlyphWarning> warnings) {}

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

    /** Writes the report unless it is up to date. */
    public WrittenReport write(NetworkRequest request, String fingerprint) throws IOException {
        Optional<Manifest.MadeFile> existing = knownFiles.upToDate(folder, OutputFolder.NETWORK, fingerprint);
        if (existing.isPresent()) {
            return new WrittenReport(existing.get(), List.of());
        }
        PdfFile pdf = new NetworkReport(new PdfWriter(Theme.standard(), new Fonts())).write(request);
        return new WrittenReport(
                folder.write(OutputFolder.NETWORK, fingerprint, out -> out.write(pdf.bytes())), pdf.warnings());
    }
}
