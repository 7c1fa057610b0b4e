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

    /** What stands behind these words is to be written. */
    private static final Set<String> WRITE = Set.of("-o", "--output", "new", "nouveau");

    /** These commands write the questionnaire that they name, and read another only behind one option. */
    private static final Set<String> FILL = Set.of("fill", "remplir");

    private static final String PREVIOUS = "--previous";

    /** These words as they are to be understood by the program that runs. */
    static List<String> foundIn(List<String> words) {
        boolean any = words.stream().anyMatch(ShippedFiles::isShipped);
        Optional<Path> home = any ? Version.file().map(Path::getParent).map(Path::getParent) : Optional.empty();
        return home.map(found -> new ShippedFiles(found).found(words)).orElse(words);
    }

    /** The words, with the whole name of each file that is not in the folder they were typed in, but among those shipped. */
    List<String> found(List<String> words) {
        boolean fills = words.stream().anyMatch(FILL::contains);
        List<String> found = new ArrayList<>();
        String before = "";
        for (String word : words) {
            boolean read = fills ? before.equals(PREVIOUS) : !WRITE.contains(before);
            found.add(read && isShipped(word) ? whole(word) : word);
            before = word;
        }
        return found;
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
