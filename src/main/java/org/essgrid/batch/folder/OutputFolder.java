package org.essgrid.batch.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestJson;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.Sha256;

/** The folder that a batch writes. */
public record OutputFolder(Path path) {

    public static final String RESULTS_CSV = "results.csv";
    public static final String RESULTS_JSONL = "results.jsonl";
    public static final String PROBLEMS = "problems.csv";
    public static final String NETWORK = "network.pdf";
    private static final String MANIFEST = "manifest.json";
    private static final String REPORTS = "reports";
    private static final String STATE = ".essgrid";
    /** What {@link AtomicFile} leaves where it was cut short. */
    private static final String LEFT_BEHIND = ".essgrid-*.tmp";
    /** What a manifest names is only believed if it looks like a report. */
    private static final Pattern REPORT = Pattern.compile(REPORTS + "/[a-z0-9-]{1,100}\\.pdf");

    /** Whether a batch wrote this folder, or began to. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve(STATE));
    }

    /**
     * Sees to it that nobody loses anything by writing here.
     *
     * @param force whether files that are not a batch's may stand there
     */
    public void check(boolean force) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new FolderRefused(Diagnostic.error(Location.of(path.toString()), "batch.no-folder"));
        }
        if (!force && Files.exists(path) && !isOne(path) && !isEmpty(path)) {
            throw new FolderRefused(Diagnostic.error(Location.of(path.toString()), "batch.not-ours"));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** A file of the folder; its name may have folders before it, with / between them. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** A file of what a batch notes for itself. */
    Path state(String name) {
        return path.resolve(STATE).resolve(name);
    }

    public static String report(String ownName) {
        return REPORTS + "/" + ownName + ".pdf";
    }

    /** Writes a file as a whole, and tells what was made. */
    public Manifest.MadeFile write(String name, String fingerprint, AtomicFile.Content content) throws IOException {
        Sha256 hash = new Sha256();
        try {
            AtomicFile.write(file(name), out -> content.writeTo(new Hashed(out, hash)));
        } catch (IOException e) {
            throw at(file(name), e);
        }
        return new Manifest.MadeFile(name, fingerprint, hash.hex());
    }

    /** Whether a file stands as it was made. */
    public boolean isIntact(Manifest.MadeFile made) throws IOException {
        try {
            return Sha256.of(file(made.file())).equals(made.sha256());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether all files of a manifest stand as they were made. */
    public boolean isIntact(Manifest manifest) throws IOException {
        for (Manifest.MadeFile file : manifest.files()) {
            if (!isIntact(file)) {
                return false;
            }
        }
        for (Manifest.Report report : manifest.reports()) {
            if (!isIntact(report.made())) {
                return false;
            }
        }
        return true;
    }

    /** What the last finished run left; a manifest that is none of ours is as good as none. */
    public Optional<Manifest> manifest() throws IOException {
        Path file = file(MANIFEST);
        return Files.isRegularFile(file) ? ManifestJson.read(Files.readAllBytes(file)) : Optional.empty();
    }

    public void write(Manifest manifest) throws IOException {
        write(MANIFEST, "", out -> ManifestJson.write(manifest, out));
    }

    /** Removes what a run that was cut short left half written. */
    public void clean() throws IOException {
        for (Path folder : new Path[] {path, path.resolve(REPORTS), path.resolve(STATE)}) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT_BEHIND)) {
                    for (Path file : left) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
        ExternalSorter.clean(this);
    }

    /** Removes files of the folder itself that a run made. */
    public void removeFiles(Collection<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(file(name));
        }
    }

    private void removeReport(String name) throws IOException {
        if (REPORT.matcher(name).matches()) {
            Files.deleteIfExists(file(name));
        }
    }

    /** Removes the network's report, if there is one. */
    public void removeNetwork() throws IOException {
        Files.deleteIfExists(file(NETWORK));
    }

    /** Removes reports that a batch made, and their folder if none is left; gives how many there were. */
    public long removeReports(Collection<String> names) throws IOException {
        for (String name : names) {
            removeReport(name);
        }
        removeEmptyReports();
        return names.size();
    }

    private void removeEmptyReports() throws IOException {
        Path folder = path.resolve(REPORTS);
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    /** The failure with the file that it is about, which the system does not always tell. */
    static IOException at(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    private static final class Hashed extends OutputStream {

        private final OutputStream out;
        private final Sha256 hash;

        Hashed(OutputStream out, Sha256 hash) {
            this.out = out;
            this.hash = hash;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            hash.bytes(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
