package org.essgrid.grid.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The grids that come with the program, on its class path as {@code grids/<id>/grid.yaml}. */
public final class ShippedGrids {

    private static final String FOLDER = "/grids";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    private ShippedGrids() {}

    /** The ids of the shipped grids, in alphabetical order. */
    public static List<String> ids() {
        return inFolder(ShippedGrids::ids);
    }

    /** Applies a function to the grids' folder, which may be inside the program's jar. */
    public static <T> T inFolder(Function<Path, T> search) {
        try {
            URL folder = ShippedGrids.class.getResource(FOLDER);
            if (folder == null) {
                throw new IllegalStateException("the program was packed without its grids");
            }
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return search.apply(Path.of(uri));
            }
            // By path, not by URI: only one file system per URI can be open at a time, and threads may list grids
            // concurrently.
            try (FileSystem jar = FileSystems.newFileSystem(jar(uri))) {
                return search.apply(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file that contains a URL such as {@code jar:file:/…/essgrid.jar!/grids}. */
    private static Path jar(URI inside) {
        String address = inside.getRawSchemeSpecificPart();
        return Path.of(URI.create(address.substring(0, address.lastIndexOf("!/"))));
    }

    static List<String> ids(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("grid.yaml")))
                    .map(entry -> entry.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the grid with this id, if there is one. */
    public static Optional<byte[]> bytes(String id) {
        return file(id, "grid.yaml");
    }

    /** A file that belongs to the grid with this id, if there is one. */
    static Optional<byte[]> file(String id, String name) {
        return ID.matcher(id).matches() ? resource(id + "/" + name) : Optional.empty();
    }

    /** A file of the grids' folder, such as the schema. */
    public static Optional<byte[]> resource(String name) {
        try (InputStream in = ShippedGrids.class.getResourceAsStream(FOLDER + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
