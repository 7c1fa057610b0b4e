package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grids as users have them: in the program's jar, at which the workers of a batch look at once. */
class GridsInJarTest {

    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    Path tmp;

    @Test
    void many_can_list_them_at_once() throws Exception {
        URL[] jar = {jar().toUri().toURL()};
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            Method ids = loader.loadClass(ShippedGrids.class.getName()).getMethod("ids");
            Callable<Object> list = () -> ids.invoke(null);
            for (Future<Object> listed :
                    workers.invokeAll(Stream.generate(() -> list).limit(200).toList())) {
                assertThat(listed.get())
                        .isEqualTo(List.of(
                                "agrement-association",
                                "bonnes-pratiques-ess",
                                "cigales",
                                "ess-creteil",
                                "ess-essentiel",
                                "esus"));
            }
        } finally {
            workers.shutdown();
        }
    }

    /** A folder with an accent and a space, as many a user's is. */
    private Path jar() throws Exception {
        Path jar = Files.createDirectory(tmp.resolve("été !")).resolve("essgrid.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                String name = CLASSES.relativize(path).toString().replace('\\', '/');
                boolean needed = name.startsWith("grids") || name.startsWith("org/essgrid/grid/reader/ShippedGrids");
                if (needed) {
                    out.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, out);
                    }
                    out.closeEntry();
                }
            }
        }
        return jar;
    }
}
