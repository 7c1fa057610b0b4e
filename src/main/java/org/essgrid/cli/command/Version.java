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

/** The program's version, as written by the build. */
public final class Version {

    private Version() {}

    /** The program's name and version: {@code essgrid 0.1.0}. */
    public static String program() {
        return "essgrid " + current();
    }

    /**
     * Identifies this build: the SHA-256 hash of the program's JAR, whose manifest names the libraries. Empty during
     * development, where the program runs from a folder of classes.
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
     * The program's JAR; empty where it runs from a folder of classes. It is taken from the class path, since a class that
     * was loaded from a shared archive names the file from which the archive was made, perhaps on another machine, or none.
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
