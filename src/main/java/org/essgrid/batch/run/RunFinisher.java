package org.essgrid.batch.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.output.NetworkReportWriter;
import org.essgrid.batch.output.ReportWriter;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.results.Manifest;

/**
 * Ends a run: the network's report, what is no longer right goes, and the manifest last, which tells that all is there.
 *
 * @param tables that are written already
 * @param reports of actors, in any order
 */
record RunFinisher(
        BatchSettings settings,
        OutputFolder folder,
        KnownFiles ledger,
        List<Manifest.MadeFile> tables,
        List<ReportWriter.Pressed> reports) {

    /** The network's report; a shard has none, for it has not seen everybody. */
    NetworkReportWriter.Pressed network(NetworkCount count) throws IOException {
        Manifest.GridFile grid = settings.gridNamed();
        String fingerprint = NetworkReportWriter.fingerprint(grid, settings.options(), tables, count.nameless());
        NetworkRequest request = new NetworkRequest(
                count.picture(),
                settings.network().title(),
                settings.language(),
                settings.day(),
                settings.program().name(),
                settings.network().anonymous());
        return new NetworkReportWriter(folder, ledger).press(request, fingerprint);
    }

    /** Removes the reports of actors who are no longer there; gives how many. */
    long clear() throws IOException {
        Set<String> left = new HashSet<>(ledger.ours());
        reports.forEach(report -> left.remove(report.report().made().file()));
        return folder.removeReports(left);
    }

    void manifest(String source, Manifest.Counts actors, List<Manifest.MadeFile> more) throws IOException {
        List<Manifest.MadeFile> files = new ArrayList<>(tables);
        files.addAll(more);
        List<Manifest.Report> entries = reports.stream()
                .sorted(Comparator.comparing(ReportWriter.Pressed::key))
                .map(ReportWriter.Pressed::report)
                .toList();
        folder.write(settings.manifest(source, actors, files, entries));
    }
}
