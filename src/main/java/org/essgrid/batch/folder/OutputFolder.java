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

/** The output folder of a batch. */
public record OutputFolder(Path path) {

    public static final String RESULTS_CSV = "results.csv";
    public static final String RESULTS_JSONL = "results.jsonl";
    public static final String PROBLEMS = "problems.csv";
    public static final String NETWORK = "network.pdf";
    private static final String MANIFEST = "manifest.json";
    private static final String REPORTS = "reports";
    private static final String STATE = ".essgrid";
    /** Temporary files of {@link AtomicFile} left by interrupted runs. */
    private static final String LEFT_BEHIND = ".essgrid-*.tmp";
    /** A name in a manifest is only deleted if it looks like a report. */
    private static final Pattern REPORT = Pattern.compile(REPORTS + "/[a-z0-9-]{1,100}\\.pdf");

    /** Whether this is the output folder of a batch, finished or not. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve(STATE));
    }

    /**
     * Checks that no file of the user can be lost by writing here.
     *
     * @param force whether the folder may hold files that no batch wrote
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

    /** The path of a file in this folder; the name may contain folders, separated by /. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** The path of a file of the batch's own state. */
    Path state(String name) {
        return path.resolve(STATE).resolve(name);
    }

    public static String report(String ownName) {
        return REPORTS + "/" + ownName + ".pdf";
    }

    /** Writes a file atomically and returns its record for the manifest. */
    public Manifest.MadeFile write(String name, String fingerprint, AtomicFile.Content content) throws IOException {
        Sha256 hash = new Sha256();
        try {
            AtomicFile.write(file(name), out -> content.writeTo(new Hashed(out, hash)));
        } catch (IOException e) {
            throw at(file(name), e);
        }
        return new Manifest.MadeFile(name, fingerprint, hash.hex());
    }

    /** Whether a file is unchanged since it was written. */
    public boolean isIntact(Manifest.MadeFile made) throws IOException {
        try {
            return Sha256.of(file(made.file())).equals(made.sha256());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether all files of a manifest are unchanged since they were written. */
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

    /** The manifest of the last finished run; empty if there is none that can be read. */
    public Optional<Manifest> manifest() throws IOException {
        Path file = file(MANIFEST);
        return Files.isRegularFile(file) ? ManifestJson.read(Files.readAllBytes(file)) : Optional.empty();
    }

    public void write(Manifest manifest) throws IOException {
        write(MANIFEST, "", out -> ManifestJson.write(manifest, out));
    }

    /** Removes temporary files of interrupted runs. */
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

    /** Deletes files that a run wrote. */
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

    /** Deletes reports, and their folder if it is then empty; returns how many were named. */
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

    /** The failure with the path of its file, which the operating system does not always give. */
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
