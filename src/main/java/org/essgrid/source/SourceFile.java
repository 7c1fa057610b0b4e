package org.essgrid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Suggestion;

/** Reads whole files and opens files for streaming; each failure becomes a problem that names the file. */
public final class SourceFile {

    private static final int MOST_NEIGHBOURS = 1_000;

    private SourceFile() {}

    /**
     * All bytes of a file, or empty with the reason among the problems.
     *
     * @param limit the most bytes accepted; a larger file is refused without being read to its end
     */
    public static Optional<byte[]> read(Path path, int limit, Diagnostics problems) {
        Optional<InputStream> opened = open(path, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return read(path.toString(), in, limit, problems);
        } catch (IOException e) {
            // Only closing can fail here: read() reports its own failures.
            problems.add(unreadable(path.toString(), e));
            return Optional.empty();
        }
    }

    /**
     * The same for a file that a folder holds or another file names: nobody means a pipe or a device there, and to read one
     * could take endlessly.
     */
    public static Optional<byte[]> readRegular(Path path, int limit, Diagnostics problems) {
        Optional<Diagnostic> problem = irregular(path);
        problem.ifPresent(problems::add);
        return problem.isPresent() ? Optional.empty() : read(path, limit, problems);
    }

    /** The problem that a path is that of a pipe or a device, if it is. */
    public static Optional<Diagnostic> irregular(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)
                ? Optional.of(Diagnostic.error(path.toString(), "source.irregular"))
                : Optional.empty();
    }

    /** All bytes of a stream such as standard input; it is left open. */
    public static Optional<byte[]> read(String name, InputStream in, int limit, Diagnostics problems) {
        try {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
            problems.error(name, "source.too-large", limit >> 20);
        } catch (IOException e) {
            problems.add(unreadable(name, e));
        }
        return Optional.empty();
    }

    /** The file opened for streaming, for the caller to close; or empty with the reason among the problems. */
    public static Optional<InputStream> open(Path path, Diagnostics problems) {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                problems.error(name, "source.folder");
                return Optional.empty();
            }
            return Optional.of(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            problems.add(Diagnostic.error(name, "source.missing").suggesting(neighbour(path)));
        } catch (IOException e) {
            problems.add(unreadable(name, e));
        }
        return Optional.empty();
    }

    /** The problem that a file could not be read to its end. */
    public static Diagnostic unreadable(String name, IOException reason) {
        return Diagnostic.error(name, "source.unreadable", String.valueOf(reason.getMessage()));
    }

    /** The name of a file in the same folder that is nearly the same as that of the missing one. */
    public static Optional<String> neighbour(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || missing.getFileName() == null) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(MOST_NEIGHBOURS)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            return Suggestion.nearest(missing.getFileName().toString(), names);
        } catch (IOException e) {
            // A folder that cannot be listed gives no suggestion; the missing file is reported all the same.
            return Optional.empty();
        }
    }
}
