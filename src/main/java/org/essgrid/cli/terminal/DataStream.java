package org.essgrid.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A standard stream in UTF-8 regardless of the locale, since the default under cron prints accents as question marks. It
 * records why writing failed, which a {@link PrintStream} does not report.
 */
public final class DataStream extends PrintStream {

    private final MonitoredStream monitored;

    public DataStream(OutputStream target) {
        this(new MonitoredStream(target));
    }

    private DataStream(MonitoredStream monitored) {
        super(new BufferedOutputStream(monitored), true, StandardCharsets.UTF_8);
        this.monitored = monitored;
    }

    /** Whether the reading program closed the pipe, as {@code head} does when it has enough. */
    boolean readerClosed() {
        return monitored.readerClosed;
    }

    private static final class MonitoredStream extends FilterOutputStream {

        private boolean readerClosed;

        MonitoredStream(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                readerClosed =
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}
