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
     * left behind. A symbolic link is followed; a device such as {@code /dev/null} is written to as it is.
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
        // Made by hand because the file system's own temporary files can be read by nobody but their owner.
        Path beside = place.resolveSibling(".essgrid-" + UUID.randomUUID() + ".tmp");
        Deque<Path> made = new ArrayDeque<>();
        boolean done = false;
        try {
            makeFolders(place.getParent(), made);
            fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, place);
            done = true;
        } finally {
            if (!done) {
                cleanUp(beside, made);
            }
        }
    }

    private static void fill(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }

    private static void makeFolders(@Nullable Path folder, Deque<Path> made) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolders(folder.getParent(), made);
        try {
            Files.createDirectory(folder);
            made.push(folder);
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

    private static void cleanUp(Path beside, Deque<Path> made) throws IOException {
        Files.deleteIfExists(beside);
        for (Path folder : made) {
            Files.deleteIfExists(folder);
        }
    }
}
