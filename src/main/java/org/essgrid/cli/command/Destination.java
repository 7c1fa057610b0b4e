package org.essgrid.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.essgrid.batch.folder.FolderRefused;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.AtomicFile;

/**
 * Where a result goes: a file or standard output. A file with different content is never lost without {@code force}.
 *
 * @param name a file, or {@code -} for standard output
 * @param force whether a file with different content may be replaced
 * @param dryRun whether to report only what would be done
 */
public record Destination(String name, boolean force, boolean dryRun) {
    public static final String STANDARD_OUTPUT = "-";

    /** Writes into a folder. */
    @FunctionalInterface
    public interface FolderWriter<T> {
        T write() throws IOException;
    }

    private boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /**
     * Writes the result and reports on standard error what was done; the file's folder is created if needed.
     *
     * @throws UsageException if the file exists with different content and {@code force} is not given
     * @throws InvalidInputException if it cannot be written
     */
    public void write(byte[] content, Session session) {
        if (isStandardOutput()) {
            session.out().write(content, 0, content.length);
            return;
        }
        Path path = writablePath();
        try {
            boolean exists = Files.isRegularFile(path);
            if (exists && Arrays.equals(Files.readAllBytes(path), content)) {
                session.tell("cli.unchanged", name);
                return;
            }
            if (exists && !force) {
                throw usageError(path.toString(), "cli.exists");
            }
            if (!dryRun) {
                replace(path, out -> out.write(content), session);
            }
            session.tell(dryRun ? "cli.would-write" : "cli.written", name);
        } catch (IOException e) {
            throw failure(path.toString(), e);
        }
    }

    /**
     * As {@link #write}, for content that is produced while it is written and is never held whole. If an existing file must
     * not be replaced, the content is only compared with it, up to the first difference.
     */
    void stream(AtomicFile.Content content, Session session) {
        if (isStandardOutput()) {
            streamToStandardOutput(content, session);
            return;
        }
        Path path = writablePath();
        try {
            if (Files.isRegularFile(path) && !force) {
                compare(path, content);
                session.tell("cli.unchanged", name);
            } else if (dryRun) {
                content.writeTo(OutputStream.nullOutputStream());
                session.tell("cli.would-write", name);
            } else {
                replace(path, content, session);
                session.tell("cli.written", name);
            }
        } catch (IOException e) {
            throw failure(path.toString(), e);
        }
    }

    private void streamToStandardOutput(AtomicFile.Content content, Session session) {
        try {
            content.writeTo(new CheckedOutput(session.out()));
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private static void replace(Path path, AtomicFile.Content content, Session session) throws IOException {
        tellNewFolder(path, session);
        BackgroundTask.atEnd(AtomicFile::removeUnfinished);
        AtomicFile.write(path, content);
    }

    /** A folder that is created by a slip of its name would never be found. */
    private static void tellNewFolder(Path file, Session session) {
        Path folder = file.getParent();
        if (folder != null && !Files.exists(folder)) {
            session.tell("cli.new-folder", folder);
        }
    }

    private Path writablePath() {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw usageError(name, "cli.bad-path");
        }
        if (Files.isDirectory(path)) {
            throw usageError(path.toString(), "cli.is-folder");
        }
        return path;
    }

    private static void compare(Path path, AtomicFile.Content content) throws IOException {
        try (InputStream existing = new BufferedInputStream(Files.newInputStream(path))) {
            content.writeTo(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    if (existing.read() != (b & 0xFF)) {
                        throw usageError(path.toString(), "cli.exists");
                    }
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    byte[] same = existing.readNBytes(length);
                    if (!Arrays.equals(same, 0, same.length, bytes, from, from + length)) {
                        throw usageError(path.toString(), "cli.exists");
                    }
                }
            });
            if (existing.read() >= 0) {
                throw usageError(path.toString(), "cli.exists");
            }
        }
    }

    /**
     * Has a folder written, and turns failures into errors of the user's input.
     *
     * @param folder as the user named it
     * @throws UsageException if the folder must not be written, with the reason
     * @throws InvalidInputException if it cannot be written
     */
    public static <T> T inFolder(String folder, FolderWriter<T> writer) {
        BackgroundTask.atEnd(AtomicFile::removeUnfinished);
        try {
            return writer.write();
        } catch (FolderRefused reason) {
            throw new UsageException(reason.problem());
        } catch (FileSystemException e) {
            throw failure(String.valueOf(e.getFile()), e);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** The error that a file could not be written, with the system's reason. */
    public static InvalidInputException failure(String name, IOException e) {
        return new InvalidInputException(name, "cli.cannot-write", reason(e));
    }

    /** The system's own words if there are any, else the kind of failure: the message would only repeat the path. */
    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason != null ? reason : e.getClass().getSimpleName().replace("Exception", "");
    }

    private static UsageException usageError(String file, String key) {
        return new UsageException(file, key);
    }

    /** Standard output that throws when its reader is gone, which a {@link PrintStream} does not; never closed. */
    private static final class CheckedOutput extends OutputStream {
        private final PrintStream out;

        CheckedOutput(PrintStream out) {
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
}
