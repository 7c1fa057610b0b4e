package org.essgrid.batch.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;

/** The submissions of a source one after the other, always in the same order. */
public interface Submissions extends AutoCloseable {

    /** The next; empty after the last. */
    Optional<Submission> next() throws IOException;

    /** What deserves a look about the source as a whole; its files are named within it. */
    List<Diagnostic> remarks();

    /** How much of the source has been given, 0..1; negative if it is not known. */
    double share();

    /** The hash of the whole source, once every submission was read; the same as {@link BatchSource#digest}. */
    String digest() throws IOException;

    @Override
    void close() throws IOException;
}
