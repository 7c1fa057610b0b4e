package org.essgrid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that are packed with the program. */
public final class Resource {

    private Resource() {}

    /** @param name on the class path, such as {@code /help/welcome.fr.txt} */
    public static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
