package org.essgrid.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;

/** Reads files whole and opens them for streaming; what goes wrong is a problem that names the file. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * All bytes of a file, or empty with the reason among the problems.
     *
     * @param limit the most bytes accepted; a larger file is refused without being read to its end
     */
    public static Optional<byte[]> read(Path path, long limit, Diagnostics problems) {
        throw new UnsupportedOperationException();
    }

    /** All bytes of a stream such as standard input; it is left open. */
    public static Optional<byte[]> read(String name, InputStream in, long limit, Diagnostics problems) {
        throw new UnsupportedOperationException();
    }

    /** The file opened for streaming, for the caller to close. */
    public static Optional<InputStream> open(Path path, Diagnostics problems) {
        throw new UnsupportedOperationException();
    }
}
