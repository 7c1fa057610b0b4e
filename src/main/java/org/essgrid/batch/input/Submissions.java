package org.essgrid.batch.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;

/** Iterates over the submissions of a source, always in the same order. */
public interface Submissions extends AutoCloseable {

    /** The next submission; empty after the last. */
    Optional<Submission> next() throws IOException;

    /** Warnings about the source as a whole; their files are relative to it. */
    List<Diagnostic> remarks();

    /** The share of the source that has been returned, 0..1; negative if unknown. */
    double share();

    /** Hash of the whole source, equal to {@link BatchSource#digest}; to be called once every submission has been read. */
    String digest() throws IOException;

    @Override
    void close() throws IOException;
}
