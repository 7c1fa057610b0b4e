package org.essgrid.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;

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
            replace(content);
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

    private void replace(byte[] content) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device such as /dev/null stays what it is.
            Files.write(target, content);
            return;
        }
        Files.createDirectories(target.getParent());
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private UsageException refusal(String key) {
        return new UsageException(Diagnostic.error(Location.of(path.toString()), key));
    }
}
