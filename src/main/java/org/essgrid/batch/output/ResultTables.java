package org.essgrid.batch.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.essgrid.batch.folder.ExternalSorter;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.scoring.Evaluation.ResultRows;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.results.CsvResults;
import org.essgrid.results.Manifest;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/** The results of all actors, sorted by key, whatever the order in which they are added. */
public final class ResultTables implements AutoCloseable {

    private final Grid grid;
    private final CsvStyle style;
    private final OutputFolder folder;
    private final ExternalSorter<Row> rows;

    /** @param warnings number of warnings about its questionnaire */
    private record Row(ActorKey key, int warnings) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return key.compareTo(other.key);
        }
    }

    /** @param style of {@code results.csv} */
    public ResultTables(Grid grid, CsvStyle style, OutputFolder folder) throws IOException {
        this.grid = grid;
        this.style = style;
        this.folder = folder;
        this.rows = new ExternalSorter<>(folder, "results");
    }

    /** @param warnings number of warnings about its questionnaire */
    public void add(ActorKey key, int warnings, ResultRows added) throws IOException {
        rows.add(new Row(key, warnings), added.csv(), added.json());
    }

    /** Writes both tables; nothing can be added afterwards. */
    public List<Manifest.MadeFile> write() throws IOException {
        rows.sort();
        byte[] titles = AtomicFile.Content.bytes(table -> new CsvResults(grid, table, style).close());
        return List.of(
                folder.write(OutputFolder.RESULTS_CSV, "", out -> {
                    out.write(titles);
                    rows.writeFirst(out);
                }),
                folder.write(OutputFolder.RESULTS_JSONL, "", rows::writeSecond));
    }

    /** Writes the key of each row, for {@link ShardRows}; to be called once both tables are written. */
    void writeKeys(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, CsvStyle.PLAIN);
        csv.row("key", "csv", "json", "warnings");
        rows.keys((row, first, second) -> csv.row(
                row.key().serialized(), String.valueOf(first), String.valueOf(second), String.valueOf(row.warnings())));
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
