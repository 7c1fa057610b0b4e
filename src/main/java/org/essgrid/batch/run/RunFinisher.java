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
 * Finishes a run: writes the network's report, removes outdated reports, and writes the manifest last, which marks the folder
 * as complete.
 *
 * @param tables already written
 * @param reports of actors, in any order
 */
record RunFinisher(
        BatchSettings settings,
        OutputFolder folder,
        KnownFiles knownFiles,
        List<Manifest.MadeFile> tables,
        List<ReportWriter.WrittenReport> reports) {

    /** Writes the network's report; not called for a shard, which has only a part of the actors. */
    NetworkReportWriter.WrittenReport network(NetworkCount count) throws IOException {
        Manifest.GridFile grid = settings.gridNamed();
        String fingerprint = NetworkReportWriter.fingerprint(grid, settings.options(), tables, count.nameless());
        NetworkRequest request = new NetworkRequest(
                count.picture(),
                settings.network().title(),
                settings.language(),
                settings.day(),
                settings.program().name(),
                settings.network().anonymous());
        return new NetworkReportWriter(folder, knownFiles).write(request, fingerprint);
    }

    /** Removes the reports of actors who are gone and returns their number. */
    long clear() throws IOException {
        Set<String> left = new HashSet<>(knownFiles.ours());
        reports.forEach(report -> left.remove(report.report().made().file()));
        return folder.removeReports(left);
    }

    void manifest(String source, Manifest.Counts actors, List<Manifest.MadeFile> more) throws IOException {
        List<Manifest.MadeFile> files = new ArrayList<>(tables);
        files.addAll(more);
        List<Manifest.Report> entries = reports.stream()
                .sorted(Comparator.comparing(ReportWriter.WrittenReport::key))
                .map(ReportWriter.WrittenReport::report)
                .toList();
        folder.write(settings.manifest(source, actors, files, entries));
    }
}
