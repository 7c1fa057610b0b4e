package org.essgrid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.TestScope;

/**
 * The folders that batches and yearly runs of the samples make. Each is made once: where the same sample is asked for
 * again, a copy is put there first, which the program then finds to be up to date. In a full run all are made anew.
 */
final class MadeFolders {

    private static final Map<Path, Path> BY_SOURCE = new HashMap<>();

    private MadeFolders() {}

    /** Puts a copy of what was made of a sample where it is to be made again. */
    static synchronized void prepare(Path source, Path output) {
        Path made = BY_SOURCE.get(source);
        if (made != null && !TestScope.isFull() && !Files.exists(output)) {
            copy(made, output);
        }
    }

    /** Keeps a copy of what was made of a sample. */
    static synchronized void keep(Path source, Path output) {
        if (!BY_SOURCE.containsKey(source)) {
            try {
                Path kept =
                        Files.createTempDirectory(Path.of("target"), "made-").resolve("output");
                copy(output, kept);
                BY_SOURCE.put(source, kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> found = files.toList();
            Files.createDirectories(to.toAbsolutePath().getParent());
            for (Path file : found) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
