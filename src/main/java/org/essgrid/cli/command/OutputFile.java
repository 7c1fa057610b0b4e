package org.essgrid.cli.command;

import java.io.IOException;
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
record OutputFile(Path path, boolean force, boolean dryRun) {

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
            throw new InvalidInputException(
                    Diagnostic.error(Location.of(path.toString()), "cli.cannot-write", reason(e)));
        }
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
