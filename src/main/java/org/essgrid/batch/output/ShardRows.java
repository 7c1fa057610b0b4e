package org.essgrid.batch.output;

import java.io.BufferedInputStream;
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

/** The rows of one of a shard's tables with whose each is, one at a time, in the order of their keys. */
public final class ShardRows implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    /**
     * A row of a table.
     *
     * @param bytes with its line end
     * @param warnings how many its questionnaire gave rise to
     */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record Row(ActorKey key, byte[] bytes, int warnings) {}

    private final CsvStream notes;
    private final InputStream table;
    private final int lengthColumn;

    private ShardRows(CsvStream notes, InputStream table, int lengthColumn) {
        this.notes = notes;
        this.table = table;
        this.lengthColumn = lengthColumn;
    }

    /** The rows of {@code results.csv}, without its titles. */
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
        InputStream notes = Files.newInputStream(shard.file(ShardMetadata.ROWS));
        CsvStream stream = new CsvReader()
                .open(ShardMetadata.ROWS, notes, new Diagnostics())
                .orElseThrow(() -> new IOException("no notes of a shard: " + shard.path()));
        InputStream rows = new BufferedInputStream(Files.newInputStream(shard.file(table)), BUFFER);
        return new ShardRows(stream, rows, lengthColumn);
    }

    /** Reads the titles of {@code results.csv}, which are ids and hold no line end; gives them with theirs. */
    public static byte[] titles(InputStream table) throws IOException {
        java.io.ByteArrayOutputStream titles = new java.io.ByteArrayOutputStream();
        int last = 0;
        while (last != '\n') {
            last = table.read();
            if (last < 0) {
                throw new EOFException("a table without titles");
            }
            titles.write(last);
        }
        return titles.toByteArray();
    }

    /** The next row; empty after the last. */
    public Optional<Row> next() throws IOException {
        Optional<CsvRow> note = notes.next(new Diagnostics());
        if (note.isEmpty()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(note.get().cell(lengthColumn));
        byte[] bytes = table.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a table cut short");
        }
        return Optional.of(new Row(
                ActorKey.parse(note.get().cell(0)),
                bytes,
                Integer.parseInt(note.get().cell(3))));
    }

    @Override
    public void close() throws IOException {
        try (table) {
            notes.close();
        }
    }
}
