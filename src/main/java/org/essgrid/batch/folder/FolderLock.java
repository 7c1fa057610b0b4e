package org.essgrid.batch.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.ExclusiveLock;

/**
 * Keeps other runs out of a folder while one writes it. The lock file itself is never deleted: deleting it could let two runs
 * in, each holding a lock on a different file.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "lock";

    private final ExclusiveLock use;

    private FolderLock(ExclusiveLock use) {
        this.use = use;
    }

    /** @throws FolderRefused if another run holds the lock */
    public static FolderLock take(OutputFolder folder) throws IOException {
        Path file = folder.state(FILE);
        Optional<ExclusiveLock> use;
        try {
            Files.createDirectories(folder.state(""));
            OutputFolder.removeOther(file);
            use = ExclusiveLock.acquire(file);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
        return new FolderLock(use.orElseThrow(
                () -> new FolderRefused(Diagnostic.error(folder.path().toString(), "batch.busy"))));
    }

    /** @throws IOException if the operating system has released the lock */
    public void assertHeld() throws IOException {
        if (!use.isHeld()) {
            throw new IOException("lock lost");
        }
    }

    @Override
    public void close() throws IOException {
        use.close();
    }
}
