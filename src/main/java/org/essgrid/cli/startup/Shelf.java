package org.essgrid.cli.startup;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which all archives of this user stand.
 *
 * @param folder one folder in it for each archive, and nothing else
 */
record Shelf(Path folder) {

    /** What the launcher puts between the parts of a key: build, version of Java, program of Java, home of essgrid. */
    private static final String SEPARATOR = ";";

    private static final int PARTS = 4;

    /** Removes archives that nothing will use again: of another build in the same home, or for what is no longer there. */
    void removeOutdated(Archive current) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : all) {
                if (!one.equals(current.folder()) && isOutdated(one, current.key())) {
                    removeTree(one);
                }
            }
        }
    }

    /** One without a key is perhaps being made. */
    private static boolean isOutdated(Path one, String current) throws IOException {
        Path file = Archive.keyFile(one);
        if (!Files.exists(file)) {
            return false;
        }
        String[] parts = key(file).split(SEPARATOR, PARTS);
        String[] ours = current.split(SEPARATOR, PARTS);
        if (parts.length < PARTS || ours.length < PARTS) {
            return true;
        }
        boolean replaced = parts[2].equals(ours[2]) && parts[3].equals(ours[3]);
        return replaced || !Files.exists(Path.of(parts[2])) || !Files.exists(Path.of(parts[3]));
    }

    private static String key(Path file) throws IOException {
        try {
            return Files.readString(file, Archive.charset()).strip();
        } catch (MalformedInputException e) {
            return "";
        }
    }

    void removeTree(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(tree)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
