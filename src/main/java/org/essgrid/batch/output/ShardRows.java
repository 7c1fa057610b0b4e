package org.essgrid.batch.output;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
     * @param file the table
     */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record Row(ActorKey key, byte[] bytes, int warnings, String file) {}

    private final OutputFolder shard;
    private final String file;
    private final CsvStream keys;
    private final InputStream table;
    private final int lengthColumn;

    private ShardRows(OutputFolder shard, String file, CsvStream keys, InputStream table, int lengthColumn) {
        this.shard = shard;
        this.file = file;
        this.keys = keys;
        this.table = table;
        this.lengthColumn = lengthColumn;
    }

    /** The rows of {@code results.csv}, without its header. */
    public static ShardRows csv(OutputFolder shard) throws IOException {
        ShardRows rows = open(shard, OutputFolder.RESULTS_CSV, 1);
        titles(shard, rows.table);
        return rows;
    }

    /** The rows of {@code results.jsonl}. */
    public static ShardRows json(OutputFolder shard) throws IOException {
        return open(shard, OutputFolder.RESULTS_JSONL, 2);
    }

    private static ShardRows open(OutputFolder shard, String table, int lengthColumn) throws IOException {
        InputStream keys = shard.open(ShardMetadata.ROWS);
        CsvStream stream = new CsvReader()
                .open(shard.file(ShardMetadata.ROWS).toString(), keys, new Diagnostics())
                .orElseThrow(() -> shard.damaged(ShardMetadata.ROWS, 0));
        InputStream rows = new BufferedInputStream(shard.open(table), BUFFER);
        return new ShardRows(shard, table, stream, rows, lengthColumn);
    }

    /** Reads the header of {@code results.csv}, including its line end; column names contain none. */
    public static byte[] titles(OutputFolder shard, InputStream table) throws IOException {
        ByteArrayOutputStream titles = new ByteArrayOutputStream();
        int last = 0;
        while (last != '\n') {
            last = table.read();
            if (last < 0) {
                throw shard.damaged(OutputFolder.RESULTS_CSV, 1);
            }
            titles.write(last);
        }
        return titles.toByteArray();
    }

    /**
     * The next row; empty after the last.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if a file of the shard is damaged
     */
    public Optional<Row> next() throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<CsvRow> key = keys.next(problems);
        problems.throwIfErrors();
        if (key.isEmpty()) {
            if (table.read() >= 0) {
                throw shard.damaged(ShardMetadata.ROWS, 0);
            }
            return Optional.empty();
        }
        try {
            int length = Integer.parseUnsignedInt(key.get().cell(lengthColumn));
            byte[] bytes = table.readNBytes(length);
            if (bytes.length < length) {
                throw shard.damaged(file, 0);
            }
            return Optional.of(new Row(
                    ActorKey.parse(key.get().cell(0)),
                    bytes,
                    Integer.parseUnsignedInt(key.get().cell(3)),
                    shard.file(file).toString()));
        } catch (IllegalArgumentException e) {
            // Also a negative length, which readNBytes refuses.
            throw shard.damaged(ShardMetadata.ROWS, key.get().line());
        }
    }

    @Override
    public void close() throws IOException {
        try (table) {
            keys.close();
        }
    }
}
