package org.essgrid.batch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.network.Rejection;
import org.essgrid.results.Manifest;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * What the merger needs to know about a shard beyond its results: the key, length and number of warnings of each row, the
 * rejected questionnaires, the grid, and the list of members.
 */
public final class ShardMetadata {

    public static final String ROWS = ".essgrid/rows.csv";
    public static final String REJECTIONS = ".essgrid/rejections.csv";
    public static final String GRID = ".essgrid/grid.yaml";
    public static final String MEMBERS = ".essgrid/members.csv";

    private final List<Rejection> rejections = new ArrayList<>();

    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    /** Writes these files into the folder of the shard. */
    public List<Manifest.MadeFile> write(OutputFolder folder, ResultTables results, BatchSettings settings)
            throws IOException {
        List<Manifest.MadeFile> files = new ArrayList<>();
        files.add(folder.write(ROWS, "", results::writeKeys));
        files.add(folder.write(REJECTIONS, "", this::write));
        files.add(folder.write(GRID, "", out -> out.write(settings.gridFile())));
        if (settings.network().asked().isPresent()) {
            byte[] members = settings.network().asked().get().file();
            files.add(folder.write(MEMBERS, "", out -> out.write(members)));
        }
        return files;
    }

    private void write(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, CsvStyle.PLAIN);
        csv.row("kind", "source", "name", "reason");
        for (Rejection rejection : rejections) {
            csv.row(rejection.kind().name(), rejection.source(), rejection.name(), rejection.reason());
        }
        csv.flush();
    }
}
