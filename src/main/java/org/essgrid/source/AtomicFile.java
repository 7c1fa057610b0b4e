package org.essgrid.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes files so that no reader sees half of one: to a temporary file next to the target, which is then moved. */
public final class AtomicFile {

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes or replaces the file; missing parent folders are created. On failure the previous file is kept and nothing
     * else is left behind. A symbolic link is followed; a device such as {@code /dev/null} is written to directly.
     */
    public static void write(Path target, Content content) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            fill(place, content);
        } else {
            fillAndMove(place, content);
        }
    }

    private static void fillAndMove(Path place, Content content) throws IOException {
        // Not Files.createTempFile, whose files only their owner can read.
        Path temporary = place.resolveSibling(".essgrid-" + UUID.randomUUID() + ".tmp");
        Deque<Path> created = new ArrayDeque<>();
        boolean done = false;
        try {
            createFolders(place.getParent(), created);
            fill(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temporary, place);
            done = true;
        } finally {
            if (!done) {
                cleanUp(temporary, created);
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

    private static void cleanUp(Path temporary, Deque<Path> created) throws IOException {
        Files.deleteIfExists(temporary);
        for (Path folder : created) {
            Files.deleteIfExists(folder);
        }
    }
}
