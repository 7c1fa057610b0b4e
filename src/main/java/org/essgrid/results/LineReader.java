package org.essgrid.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream of bytes line by line, with only one line in memory. */
final class LineReader {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    /** @param longest the maximum length of a line in bytes, after which reading stops */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line end; of a longer one, the maximum length and one more byte. Empty after the last. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (line.size() <= longest && filled()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, Math.min(end - from, longest + 1 - line.size()));
            from = end + 1;
            if (end < to) {
                break;
            }
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    /** The rest of the stream; of a longer one, the maximum length and one more byte. */
    byte[] rest() throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        while (rest.size() <= longest && filled()) {
            rest.write(buffer, from, Math.min(to - from, longest + 1 - rest.size()));
            from = to;
        }
        return rest.toByteArray();
    }

    private boolean filled() throws IOException {
        if (from >= to) {
            from = 0;
            to = in.read(buffer);
        }
        return to > 0;
    }
}
