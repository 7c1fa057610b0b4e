package org.essgrid.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it. */
public final class Version {

    private Version() {}

    /** The program's name and version: {@code essgrid 0.1.0}. */
    public static String program() {
        return "essgrid " + current();
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
