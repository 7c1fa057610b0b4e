package org.essgrid.batch.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.output.ShardRows;

/** Merges the sorted rows of the same table of several shards. */
final class MergedRows implements AutoCloseable {

    /** Opens a shard's rows. */
    interface Opening {
        ShardRows of(OutputFolder shard) throws IOException;
    }

    private record Head(ShardRows.Row row, ShardRows rest) {}

    private final List<ShardRows> shards = new ArrayList<>();
    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.comparing(head -> head.row().key()));

    MergedRows(List<OutputFolder> folders, Opening opening) throws IOException {
        for (OutputFolder folder : folders) {
            ShardRows rows = opening.of(folder);
            shards.add(rows);
            push(rows);
        }
    }

    private void push(ShardRows rows) throws IOException {
        rows.next().ifPresent(row -> heads.add(new Head(row, rows)));
    }

    /** The next row; empty after the last. */
    Optional<ShardRows.Row> next() throws IOException {
        Head head = heads.poll();
        if (head == null) {
            return Optional.empty();
        }
        push(head.rest());
        return Optional.of(head.row());
    }

    @Override
    public void close() throws IOException {
        for (ShardRows shard : shards) {
            shard.close();
        }
    }
}
