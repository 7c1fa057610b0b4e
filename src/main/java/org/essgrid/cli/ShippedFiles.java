package org.essgrid.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.cli.command.Version;

/**
 * The grids and samples that lie beside the program. The examples of the help name them, and work in whatever folder they
 * are typed: an installed program lies where nobody works, and where its own files cannot be written.
 *
 * @param home the folder in which the program was installed
 */
record ShippedFiles(Path home) {

    private static final Set<String> FOLDERS = Set.of("samples", "grids");

    /** What stands behind these is to be written. */
    private static final Set<String> OUTPUT = Set.of("-o", "--output");

    /** These make a file and name it. */
    private static final Set<String> NEW = Set.of("new", "nouveau", "nouvelle");

    /** Without an output of its own this writes beside the file that it reads. */
    private static final Set<String> OVERVIEW = Set.of("etat-des-lieux", "overview");

    /** These words as they are to be understood by the program that runs. */
    static List<String> foundIn(List<String> words) {
        boolean any = words.stream().anyMatch(ShippedFiles::isShipped);
        Optional<Path> home = any ? Version.file().map(Path::getParent).map(Path::getParent) : Optional.empty();
        return home.map(found -> new ShippedFiles(found).found(words)).orElse(words);
    }

    /** The words, with the whole name of each file that is not in the folder they were typed in, but among those shipped. */
    List<String> found(List<String> words) {
        boolean writesThere = hasAny(NEW, words) || (hasAny(OVERVIEW, words) && !hasAny(OUTPUT, words));
        if (writesThere) {
            return words;
        }
        List<String> found = new ArrayList<>();
        String before = "";
        for (String word : words) {
            found.add(isShipped(word) && !OUTPUT.contains(before) ? whole(word) : word);
            before = word;
        }
        return found;
    }

    private static boolean hasAny(Set<String> some, List<String> words) {
        return words.stream().anyMatch(some::contains);
    }

    private String whole(String word) {
        Path shipped = home.resolve(word);
        return Files.exists(shipped) ? shipped.toString() : word;
    }

    /** Whether a word may name a shipped file, and none here. */
    private static boolean isShipped(String word) {
        try {
            Path path = Path.of(word);
            return path.getNameCount() > 1
                    && FOLDERS.contains(path.getName(0).toString())
                    && !path.isAbsolute()
                    && !Files.exists(path);
        } catch (InvalidPathException e) {
            // It is a text, or a mistake that the command tells of.
            return false;
        }
    }
}
