package org.essgrid.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output that tells when nobody reads it any more, which a {@link PrintStream} keeps to itself; never closed. */
final class StandardOutput extends OutputStream {

    private final PrintStream out;

    StandardOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        if (out.checkError()) {
            throw new IOException("closed");
        }
    }

    @Override
    public void flush() {
        out.flush();
    }
}
