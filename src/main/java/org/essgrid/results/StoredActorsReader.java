package org.essgrid.results;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodedText;

/**
 * Reads back the actors of a file of results: a line each ({@code results.jsonl}), of which it holds one at a time, or one
 * document as {@code score --format json} writes it.
 */
public final class StoredActorsReader implements AutoCloseable {

    private static final int LARGEST = 50 << 20;

    private final String file;
    private final InputStream in;
    private final LineReader lines;
    private final Deque<StoredActor> read = new ArrayDeque<>();
    private int line;
    private boolean begun;
    private boolean ended;

    /**
     * @param file as the user named it
     * @param in closed with this
     */
    public StoredActorsReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
        this.lines = new LineReader(in, LARGEST);
    }

    /**
     * The next actor that can be read; empty after the last. Lines that cannot be read are among the problems, and are
     * passed over; nothing follows a first one that is no results.
     *
     * @throws IOException if the stream beneath fails
     */
    public Optional<StoredActor> next(Diagnostics problems) throws IOException {
        while (read.isEmpty() && !ended) {
            Optional<byte[]> bytes = lines.next();
            line++;
            ended = bytes.isEmpty() || isTooLarge(bytes.get(), problems);
            if (!ended) {
                take(DecodedText.of(bytes.get()).text(), problems);
            }
        }
        return Optional.ofNullable(read.poll());
    }

    private void take(String text, Diagnostics problems) throws IOException {
        if (line == 1 && text.strip().equals("{")) {
            // A document that is laid out in lines is read whole.
            byte[] rest = lines.rest();
            ended = true;
            if (!isTooLarge(rest, problems)) {
                String whole = text + "\n" + DecodedText.of(rest).text();
                read.addAll(new StoredDocument(Location.of(file), whole).read(problems));
            }
        } else if (!text.isBlank()) {
            read.addAll(new StoredDocument(Location.of(file, line, 0), text).read(problems));
            // What does not begin with results is another file altogether, which is said once.
            ended = !begun && read.isEmpty() && problems.hasErrors();
            begun = true;
        }
    }

    private boolean isTooLarge(byte[] bytes, Diagnostics problems) {
        if (bytes.length <= LARGEST) {
            return false;
        }
        problems.add(Diagnostic.error(Location.of(file), "source.too-large", LARGEST >> 20));
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
