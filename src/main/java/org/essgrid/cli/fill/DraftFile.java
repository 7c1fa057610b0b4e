package org.essgrid.cli.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.essgrid.cli.command.OutputFile;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.ExclusiveLock;

/** The file of a questionnaire while one person fills it, which nobody else may then fill or change. */
final class DraftFile implements AutoCloseable {

    private final Path path;
    private final Path lock;
    private final ExclusiveLock use;
    private Optional<byte[]> known;

    private DraftFile(Path path, Path lock, ExclusiveLock use) throws IOException {
        this.path = path;
        this.lock = lock;
        this.use = use;
        this.known = standing();
    }

    /**
     * @throws UsageException if it is a folder, or if somebody is filling it
     * @throws org.essgrid.diagnostic.InvalidInputException if it cannot be read, or nothing can be written beside it
     */
    static DraftFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw new UsageException(Diagnostic.error(Location.of(path.toString()), "cli.is-folder"));
        }
        Path absolute = path.toAbsolutePath();
        Path lock = absolute.resolveSibling("." + absolute.getFileName() + ".essgrid-lock");
        try {
            Path folder = absolute.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ExclusiveLock use = ExclusiveLock.acquire(lock)
                    .orElseThrow(() -> new UsageException(Diagnostic.error(Location.of(path.toString()), "fill.busy")));
            return new DraftFile(path, lock, use);
        } catch (IOException e) {
            throw OutputFile.failure(path.toString(), e);
        }
    }

    /** The file as the user named it. */
    String name() {
        return path.toString();
    }

    /** What the file held when it was opened, or holds since it was saved; empty if there is none yet. */
    Optional<byte[]> bytes() {
        return known.map(byte[]::clone);
    }

    /** Saves the questionnaire; if it was not, the reason why. */
    Optional<Diagnostic> save(byte[] content) {
        try {
            Optional<byte[]> standing = standing();
            boolean same = standing.isPresent() == known.isPresent()
                    && (standing.isEmpty() || Arrays.equals(standing.get(), known.get()));
            if (!same) {
                return Optional.of(Diagnostic.error(Location.of(name()), "fill.changed"));
            }
            AtomicFile.write(path, out -> out.write(content));
            known = Optional.of(content.clone());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(OutputFile.failure(name(), e).diagnostics().get(0));
        }
    }

    private Optional<byte[]> standing() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(lock);
            use.close();
        } catch (IOException e) {
            throw OutputFile.failure(lock.toString(), e);
        }
    }
}
