import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Gives the classes of a library the form of a later Java, without which Java keeps them out of its archives and reads and
 * checks them at each start. The build runs it on a copy of the library: LaterClassFiles JAR
 */
final class LaterClassFiles extends ClassWriter {

    /** Class files of Java 5 and before: they lack the frames by which later ones are checked. */
    private static final int LAST_WITHOUT_FRAMES = 49;

    private static final int WITH_FRAMES = 52;
    private static final int VERSION_OFFSET = 6;
    private static final String NOTICE =
            "The class files were given the frames and the version of Java 8 when essgrid was built; else they are unchanged.\n";

    private final ClassLoader library;

    private LaterClassFiles(ClassLoader library) {
        super(COMPUTE_FRAMES);
        this.library = library;
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path jar = Path.of(args[0]);
        FileTime date = Files.getLastModifiedTime(jar);
        Path later = jar.resolveSibling(jar.getFileName() + ".tmp");
        try (URLClassLoader library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(later);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    put(to, entry.getName(), entry, isOld(entry.getName(), content) ? later(content, library) : content);
                }
            }
            put(to, "META-INF/CHANGES.txt", from.entries().nextElement(), NOTICE.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(later, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, date);
        check(jar);
    }

    private static void put(ZipOutputStream to, String name, ZipEntry dated, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated.getTimeLocal());
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private static boolean isOld(String name, byte[] content) {
        return name.endsWith(".class") && content[VERSION_OFFSET + 1] <= LAST_WITHOUT_FRAMES;
    }

    private static byte[] later(byte[] content, ClassLoader library) {
        LaterClassFiles writer = new LaterClassFiles(library);
        byte[] dated = content.clone();
        dated[VERSION_OFFSET + 1] = WITH_FRAMES;
        new ClassReader(dated).accept(writer, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    protected ClassLoader getClassLoader() {
        return library;
    }

    /** Has Java check every class by its new frames. */
    private static void check(Path jar) throws IOException, ClassNotFoundException {
        try (URLClassLoader library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                    // Asking for its methods has a class linked, and so checked, without running anything of it.
                    Class.forName(name.replaceFirst("\\.class$", "").replace('/', '.'), false, library).getMethods();
                }
            }
        }
    }
}
