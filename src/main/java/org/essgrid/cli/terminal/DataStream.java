package org.essgrid.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A standard stream, in UTF-8 whatever the locale: under cron the default would print accents as question marks. It knows
 * why writing failed, which a {@link PrintStream} keeps to itself.
 */
public final class DataStream extends PrintStream {

    private final Watched watched;

    public DataStream(OutputStream target) {
        this(new Watched(target));
    }

    private DataStream(Watched watched) {
        super(new BufferedOutputStream(watched), true, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Whether the program that read this has left, as {@code head} does when it has enough: nobody misses the rest. */
    boolean readerLeft() {
        return watched.readerLeft;
    }

    private static final class Watched extends FilterOutputStream {

        private boolean readerLeft;

        Watched(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                readerLeft =
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}
