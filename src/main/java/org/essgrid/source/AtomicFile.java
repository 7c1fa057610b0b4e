package org.essgrid.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes files so that no reader ever sees half of one: beside their place first, then moved into it. */
public final class AtomicFile {

    /** What a file will hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes or replaces the file; missing parent folders are made. On failure the former file stands and nothing else is
     * left behind.
     */
    public static void write(Path target, Content content) throws IOException {
        throw new UnsupportedOperationException();
    }
}
