package org.essgrid.campaign.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.ActorKey;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;

/**
 * Finds single actors in a file of results. Only the position of their lines is kept in memory, for the sake of large
 * networks. Thread-safe.
 */
final class ResultLineIndex {

    private static final int BUFFER = 1 << 16;

    private record Line(long offset, int length) {}

    private final Path file;
    private final Map<ActorKey, Line> lines = new HashMap<>();

    private ResultLineIndex(Path file) {
        this.file = file;
    }

    /** @param known gives the current key of an actor of these results */
    static ResultLineIndex in(Path file, UnaryOperator<ActorKey> known) throws IOException {
        ResultLineIndex index = new ResultLineIndex(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            long offset = 0;
            for (byte[] line = next(in); line.length > 0; line = next(in)) {
                Line position = new Line(offset, line.length);
                read(file, line)
                        .map(actor -> ActorKey.of(actor.actor(), ""))
                        // A file name or row number does not identify an actor in another campaign.
                        .filter(key -> key.kind() != ActorKey.Kind.SOURCE)
                        .ifPresent(key -> index.lines.putIfAbsent(known.apply(key), position));
                offset += line.length;
            }
        }
        return index;
    }

    /** The next line including its line end; empty after the last. */
    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last = 0;
        while (last != '\n') {
            last = in.read();
            if (last < 0) {
                return line.toByteArray();
            }
            line.write(last);
        }
        return line.toByteArray();
    }

    private static Optional<StoredActor> read(Path file, byte[] line) throws IOException {
        try (ResultsReader reader = new ResultsReader(file.toString(), new ByteArrayInputStream(line))) {
            return reader.next(new Diagnostics());
        }
    }

    /** An actor's results. */
    Optional<StoredActor> actor(ActorKey known) {
        Line line = lines.get(known);
        if (line == null) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(line.length());
            while (bytes.hasRemaining() && channel.read(bytes, line.offset() + bytes.position()) >= 0) {
                // A single read may return less than the whole line.
            }
            return read(file, bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
