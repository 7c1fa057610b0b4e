package org.essgrid.batch.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.essgrid.batch.scoring.Rows;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.results.CsvResults;
import org.essgrid.results.Manifest;

/** The results of all actors, in the order of their keys whatever the order in which they come. */
public final class ResultTables implements AutoCloseable {

    private final Grid grid;
    private final OutputFolder folder;
    private final Spool<ActorKey> rows;

    public ResultTables(Grid grid, OutputFolder folder) throws IOException {
        this.grid = grid;
        this.folder = folder;
        this.rows = new Spool<>(folder, "results");
    }

    public void add(ActorKey key, Rows its) throws IOException {
        rows.add(key, its.csv(), its.json());
    }

    /** Writes both tables; nothing can be added any more. */
    public List<Manifest.MadeFile> write() throws IOException {
        rows.sort();
        byte[] titles = titles();
        return List.of(
                folder.write(OutputFolder.RESULTS_CSV, "", out -> {
                    out.write(titles);
                    rows.writeFirst(out);
                }),
                folder.write(OutputFolder.RESULTS_JSONL, "", rows::writeSecond));
    }

    private byte[] titles() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvResults csv = new CsvResults(grid, bytes)) {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
