package org.essgrid.batch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.network.Rejection;
import org.essgrid.results.Manifest;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * What a shard leaves beside its results for the merger, since they do not tell it: whose each row is, how long, and with
 * how many warnings; what was rejected; and the grid.
 */
public final class ShardNotes {

    public static final String ROWS = ".essgrid/rows.csv";
    public static final String REJECTIONS = ".essgrid/rejections.csv";
    public static final String GRID = ".essgrid/grid.yaml";

    private final List<Rejection> rejections = new ArrayList<>();

    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    /** Writes them. */
    public List<Manifest.MadeFile> write(OutputFolder folder, ResultTables results, byte[] grid) throws IOException {
        return List.of(
                folder.write(ROWS, "", results::writeNotes),
                folder.write(REJECTIONS, "", this::write),
                folder.write(GRID, "", out -> out.write(grid)));
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
