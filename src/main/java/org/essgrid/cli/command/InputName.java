package org.essgrid.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;

/**
 * Converts the name of something that a command reads: what is not in the current folder is looked for among the samples and
 * grids in the program's folder. The examples of the help name these, and so work in any folder.
 */
public final class InputName implements ITypeConverter<String> {

    private static final Set<String> FOLDERS = Set.of("samples", "grids");

    private final Supplier<Optional<Path>> home;

    /** For the program that runs; loose classes have no folder of their own. */
    public InputName() {
        this(() -> Version.file().map(Path::getParent).map(Path::getParent));
    }

    /** @param home the folder in which the program is installed */
    public InputName(Supplier<Optional<Path>> home) {
        this.home = home;
    }

    /** The name as it was typed, or the whole path of the shipped file or folder that it means. */
    @Override
    public String convert(String name) {
        if (!isShipped(name)) {
            return name;
        }
        return home.get()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse(name);
    }

    /** Whether a name may be that of a shipped file, and is that of none in the current folder. */
    private static boolean isShipped(String name) {
        try {
            Path path = Path.of(name);
            return path.getNameCount() > 1
                    && FOLDERS.contains(path.getName(0).toString())
                    && !path.isAbsolute()
                    && !Files.exists(path);
        } catch (InvalidPathException e) {
            // It is a mistake, which is reported where the file is opened.
            return false;
        }
    }
}
