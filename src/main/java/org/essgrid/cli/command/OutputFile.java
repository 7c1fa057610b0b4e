package org.essgrid.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;

/**
 * A file to write for the user, who loses nothing by it.
 *
 * @param force whether a file with different content may be replaced
 * @param dryRun whether to say only what would be done
 */
public record OutputFile(Path path, boolean force, boolean dryRun) {

    /** What was done, or would be. */
    enum Outcome {
        WRITTEN,
        UNCHANGED,
        WOULD_WRITE
    }

    /**
     * Writes the file, making its folder if needed.
     *
     * @throws UsageException if it exists with different content, and {@code force} is not given
     * @throws InvalidInputException if it cannot be written
     */
    Outcome write(byte[] content) {
        try {
            if (Files.isDirectory(path)) {
                throw refusal("cli.is-folder");
            }
            if (Files.isRegularFile(path)) {
                if (Arrays.equals(Files.readAllBytes(path), content)) {
                    return Outcome.UNCHANGED;
                }
                if (!force) {
                    throw refusal("cli.exists");
                }
            }
            if (dryRun) {
                return Outcome.WOULD_WRITE;
            }
            AtomicFile.write(path, out -> out.write(content));
            return Outcome.WRITTEN;
        } catch (IOException e) {
            throw failure(path.toString(), e);
        }
    }

    /**
     * As {@link #write}, for content that is made while it is written. Where a file stands that must not be replaced, the
     * content is only compared with it, up to the first difference.
     */
    Outcome stream(AtomicFile.Content content) {
        try {
            if (Files.isDirectory(path)) {
                throw refusal("cli.is-folder");
            }
            if (Files.isRegularFile(path) && !force) {
                return compared(content);
            }
            if (dryRun) {
                content.writeTo(OutputStream.nullOutputStream());
                return Outcome.WOULD_WRITE;
            }
            AtomicFile.write(path, content);
            return Outcome.WRITTEN;
        } catch (IOException e) {
            throw failure(path.toString(), e);
        }
    }

    private Outcome compared(AtomicFile.Content content) throws IOException {
        try (InputStream standing = new BufferedInputStream(Files.newInputStream(path))) {
            content.writeTo(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    if (standing.read() != (b & 0xFF)) {
                        throw refusal("cli.exists");
                    }
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    byte[] same = standing.readNBytes(length);
                    if (!Arrays.equals(same, 0, same.length, bytes, from, from + length)) {
                        throw refusal("cli.exists");
                    }
                }
            });
            if (standing.read() >= 0) {
                throw refusal("cli.exists");
            }
        }
        return Outcome.UNCHANGED;
    }

    /** That a file could not be written, with the system's reason. */
    public static InvalidInputException failure(String name, IOException e) {
        return new InvalidInputException(Diagnostic.error(Location.of(name), "cli.cannot-write", reason(e)));
    }

    /** The system's own words if it gave any; else the kind of failure, since the message is only the path again. */
    private static String reason(IOException e) {
        String said = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return said != null ? said : e.getClass().getSimpleName().replace("Exception", "");
    }

    private UsageException refusal(String key) {
        return new UsageException(Diagnostic.error(Location.of(path.toString()), key));
    }
}
