package org.essgrid.batch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;

/**
 * Keeps other runs out of a folder while one writes it. The system lets go of it however the run ends; the file itself
 * stays, since taking it away could let two runs in, each with a file of its own.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws FolderRefused if another run has it */
    public static FolderLock take(OutputFolder folder) throws IOException {
        Path file = folder.state(FILE);
        try {
            Files.createDirectories(folder.state(""));
            return take(folder, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    private static FolderLock take(OutputFolder folder, FileChannel channel) throws IOException {
        if (isLocked(channel)) {
            return new FolderLock(channel);
        }
        channel.close();
        throw new FolderRefused(Diagnostic.error(Location.of(folder.path().toString()), "batch.busy"));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // The other run is in this very process.
            return false;
        }
    }

    /** @throws IOException if the system let go of it */
    public void assertHeld() throws IOException {
        if (!channel.isOpen()) {
            throw new IOException("lock lost");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
