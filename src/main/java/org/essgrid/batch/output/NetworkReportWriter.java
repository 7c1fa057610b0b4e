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

/** Makes the network's report; one that stands already, made from the same, is left as it is. */
public final class NetworkReportWriter {

    private final OutputFolder folder;
    private final KnownFiles ledger;

    public NetworkReportWriter(OutputFolder folder, KnownFiles ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /** The report with what its readers will miss; nothing if it stood already. */
    public record Pressed(Manifest.MadeFile made, List<GlyphWarning> warnings) {}

    /**
     * Of all that the report is made from.
     *
     * @param tables the tables of results and problems, which hold all that is counted
     * @param nameless where actors without id and name come from, in their order: the tables do not tell it
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

    /** Has the report stand as it should. */
    public Pressed press(NetworkRequest request, String fingerprint) throws IOException {
        Optional<Manifest.MadeFile> standing = ledger.upToDate(folder, OutputFolder.NETWORK, fingerprint);
        if (standing.isPresent()) {
            return new Pressed(standing.get(), List.of());
        }
        PdfFile pdf = new NetworkReport(new PdfWriter(Theme.standard(), new Fonts())).write(request);
        return new Pressed(
                folder.write(OutputFolder.NETWORK, fingerprint, out -> out.write(pdf.bytes())), pdf.warnings());
    }
}
