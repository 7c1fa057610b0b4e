package org.essgrid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes files so that no reader sees half of one: to a temporary file next to the target, which is then moved. */
public final class AtomicFile {

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;

        /** The content in memory. */
        static byte[] bytes(Content content) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
            return out.toByteArray();
        }
    }

    private static final String PREFIX = ".essgrid-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern TEMPORARY = Pattern.compile("\\.essgrid-([0-9]{1,18})-[0-9a-f-]{36}\\.tmp");

    /** The temporary files that are being written; they may hold scores and must not outlive the program. */
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    private AtomicFile() {}

    /**
     * Writes or replaces the file; missing parent folders are created. On failure the previous file is kept and nothing
     * else is left behind; what a run that was killed outright left, the next one removes. A symbolic link is followed; a device such as {@code /dev/null} is written to directly.
     */
    public static void write(Path target, Content content) throws IOException {
        removeAbandoned(target);
        write(target, content, true);
    }

    /** The same in an existing folder: a missing one is not created. */
    public static void writeIntoFolder(Path target, Content content) throws IOException {
        write(target, content, false);
    }

    private static void write(Path target, Content content, boolean createsFolders) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            fill(place, content);
        } else {
            fillAndMove(place, content, createsFolders);
        }
    }

    private static void fillAndMove(Path place, Content content, boolean createsFolders) throws IOException {
        // Not Files.createTempFile, whose files only their owner can read.
        Path temporary =
                place.resolveSibling(PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + SUFFIX);
        Deque<Path> created = new ArrayDeque<>();
        UNFINISHED.add(temporary);
        try {
            if (createsFolders) {
                createFolders(place.getParent(), created);
            }
            fill(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temporary, place);
        } catch (IOException | RuntimeException | Error failure) {
            cleanUp(temporary, created, failure);
            throw failure;
        } finally {
            UNFINISHED.remove(temporary);
        }
    }

    /** Deletes the temporary files that runs killed outright left next to a file. */
    private static void removeAbandoned(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                Matcher name = TEMPORARY.matcher(file.getFileName().toString());
                if (name.matches()
                        && !UNFINISHED.contains(file)
                        && ProcessHandle.of(Long.parseLong(name.group(1)))
                                .filter(process -> !process.equals(ProcessHandle.current()))
                                .isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void fill(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }

    private static void createFolders(@Nullable Path folder, Deque<Path> created) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolders(folder.getParent(), created);
        try {
            Files.createDirectory(folder);
            created.push(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A failure to clean up does not hide the one that made it necessary, such as a full disk. */
    private static void cleanUp(Path temporary, Deque<Path> created, Throwable failure) {
        try {
            Files.deleteIfExists(temporary);
            for (Path folder : created) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Deletes what is unfinished, when the program is interrupted; a file that cannot be deleted is left to the next run. */
    public static void removeUnfinished() {
        try {
            for (Path file : UNFINISHED) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
