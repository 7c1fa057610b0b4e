package org.essgrid.batch.output;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.ActorKey;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;

/** The rows of one of a shard's tables with their keys, one at a time, sorted by key. */
public final class ShardRows implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    /**
     * A row of a table.
     *
     * @param bytes including its line end
     * @param warnings number of warnings about its questionnaire
     */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record Row(ActorKey key, byte[] bytes, int warnings) {}

    private final CsvStream keys;
    private final InputStream table;
    private final int lengthColumn;

    private ShardRows(CsvStream keys, InputStream table, int lengthColumn) {
        this.keys = keys;
        this.table = table;
        this.lengthColumn = lengthColumn;
    }

    /** The rows of {@code results.csv}, without its header. */
    public static ShardRows csv(OutputFolder shard) throws IOException {
        ShardRows rows = open(shard, OutputFolder.RESULTS_CSV, 1);
        titles(rows.table);
        return rows;
    }

    /** The rows of {@code results.jsonl}. */
    public static ShardRows json(OutputFolder shard) throws IOException {
        return open(shard, OutputFolder.RESULTS_JSONL, 2);
    }

    private static ShardRows open(OutputFolder shard, String table, int lengthColumn) throws IOException {
        InputStream keys = Files.newInputStream(shard.file(ShardMetadata.ROWS));
        CsvStream stream = new CsvReader()
                .open(ShardMetadata.ROWS, keys, new Diagnostics())
                .orElseThrow(() -> new IOException("no keys of the rows of shard " + shard.path()));
        InputStream rows = new BufferedInputStream(Files.newInputStream(shard.file(table)), BUFFER);
        return new ShardRows(stream, rows, lengthColumn);
    }

    /** Reads the header of {@code results.csv}, including its line end; column names contain none. */
    public static byte[] titles(InputStream table) throws IOException {
        ByteArrayOutputStream titles = new ByteArrayOutputStream();
        int last = 0;
        while (last != '\n') {
            last = table.read();
            if (last < 0) {
                throw new EOFException("a table without a header");
            }
            titles.write(last);
        }
        return titles.toByteArray();
    }

    /** The next row; empty after the last. */
    public Optional<Row> next() throws IOException {
        Optional<CsvRow> key = keys.next(new Diagnostics());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(key.get().cell(lengthColumn));
        byte[] bytes = table.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a table cut short");
        }
        return Optional.of(new Row(
                ActorKey.parse(key.get().cell(0)),
                bytes,
                Integer.parseInt(key.get().cell(3))));
    }

    @Override
    public void close() throws IOException {
        try (table) {
            keys.close();
        }
    }
}
