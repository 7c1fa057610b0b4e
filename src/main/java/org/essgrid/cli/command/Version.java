package org.essgrid.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.essgrid.batch.Sha256;

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

    /** The file that this code came in; empty where it runs from loose classes. */
    public static Optional<Path> file() {
        try {
            Path file = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(file).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("code from nowhere", e);
        }
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
