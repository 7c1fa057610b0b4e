package org.essgrid.cli.command;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.essgrid.source.Sha256;

/** The program's version, as the build wrote it. */
public final class Version {

    private Version() {}

    /** The program's name and version: {@code essgrid 0.1.0}. */
    public static String program() {
        return "essgrid " + current();
    }

    /**
     * What tells this code from that of another build: the hash of the file it came in, which names the libraries it
     * works with. Empty where it runs from loose classes, while somebody works on it.
     */
    public static String code() {
        Optional<Path> file = file();
        try {
            return file.isPresent() ? Sha256.of(file.get()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file that this code came in; empty where it runs from loose classes. It is the launcher's word: a class that came
     * from an archive names the file of which the archive was made, perhaps on another machine, or none.
     */
    public static Optional<Path> file() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.contains(File.pathSeparator)
                ? Optional.empty()
                : Optional.of(Path.of(classPath)).filter(Files::isRegularFile);
    }

    private static String current() {
        try (InputStream in = Version.class.getResourceAsStream("/org/essgrid/cli/version.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "version.properties"));
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
