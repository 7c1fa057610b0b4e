package org.essgrid.batch.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestJson;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.Sha256;

/** The output folder of a batch. */
public record OutputFolder(Path path) {

    public static final String RESULTS_CSV = "results.csv";
    public static final String RESULTS_JSONL = "results.jsonl";
    public static final String PROBLEMS = "problems.csv";
    public static final String ANSWERS = "answers.csv";
    public static final String PLAN = "plan.csv";
    public static final String WORKBOOK = "results.xlsx";
    public static final String MANIFEST = "manifest.json";
    /** That of two hundred thousand reports; a larger one is not ours. */
    private static final long LARGEST_MANIFEST = 100L << 20;

    private static final String REPORTS = "reports";
    private static final String STATE = ".essgrid";
    /** Temporary files of {@link AtomicFile} left by interrupted runs. */
    private static final String LEFT_BEHIND = ".essgrid-*.tmp";
    /** A name in a manifest is only copied or deleted as a report if it is one. */
    private static final Pattern REPORT = Pattern.compile(REPORTS + "/[a-z0-9-]{1,100}\\.(pdf|html)");

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
            throw new FolderRefused(Diagnostic.error(path.toString(), "batch.no-folder"));
        }
        for (String within : new String[] {REPORTS, STATE}) {
            if (Files.isSymbolicLink(path.resolve(within))) {
                throw new FolderRefused(Diagnostic.error(path.resolve(within).toString(), "batch.link-inside"));
            }
        }
        if (!force && Files.exists(path) && !isOne(path) && !isEmpty(path)) {
            throw new FolderRefused(Diagnostic.error(path.toString(), "batch.not-ours"));
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

    public static String report(String ownName, DocumentFormat format) {
        return REPORTS + "/" + ownName + "." + format.extension();
    }

    /** The name of the network's report. */
    public static String network(DocumentFormat format) {
        return "network." + format.extension();
    }

    /** The problem that a file is not as a batch writes it; the line is 0 if it is unknown. */
    public InvalidInputException damaged(String name, int line) {
        return new InvalidInputException(
                Diagnostic.error(Location.of(file(name).toString(), line, 0), "batch.merge-damaged"));
    }

    /**
     * Writes a file atomically and returns its record for the manifest. A link or a device in its place is replaced. Nothing is written
     * once the folder is gone, so that a folder deleted during a run does not come back in parts.
     */
    public Manifest.MadeFile write(String name, String fingerprint, AtomicFile.Content content) throws IOException {
        Sha256 hash = new Sha256();
        try {
            if (name.startsWith(REPORTS + "/")) {
                makeReports();
            }
            removeOther(file(name));
            AtomicFile.writeIntoFolder(file(name), out -> content.writeTo(hash.hashing(out)));
        } catch (IOException e) {
            throw at(file(name), e);
        }
        return new Manifest.MadeFile(name, fingerprint, hash.hex());
    }

    /** Removes what is no regular file, such as a link, from the place of one: to open a pipe could take endlessly. */
    static void removeOther(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
        }
    }

    private void makeReports() throws IOException {
        try {
            if (!Files.isDirectory(path.resolve(REPORTS))) {
                Files.createDirectory(path.resolve(REPORTS));
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path.resolve(REPORTS))) {
                throw e;
            }
        }
    }

    /** Whether a file is unchanged since it was written; a link is not. */
    public boolean isIntact(Manifest.MadeFile made) throws IOException {
        try {
            return isOwn(made.file()) && Sha256.of(file(made.file())).equals(made.sha256());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether a name is that of a regular file in this folder itself, reached through no link. */
    private boolean isOwn(String name) {
        Path folder = file(name).getParent();
        return Files.isRegularFile(file(name), LinkOption.NOFOLLOW_LINKS)
                && (path.equals(folder) || (folder != null && !Files.isSymbolicLink(folder)));
    }

    /** Opens a file that a batch wrote here; what is no regular file of this folder itself is damaged. */
    public InputStream open(String name) throws IOException {
        if (!isOwn(name)) {
            throw damaged(name, 0);
        }
        return Files.newInputStream(file(name));
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
        return isOwn(MANIFEST) && Files.size(file) <= LARGEST_MANIFEST
                ? ManifestJson.read(Files.readAllBytes(file))
                : Optional.empty();
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

    /** Whether this is the name of a report within an output folder. */
    public static boolean isReport(String name) {
        return REPORT.matcher(name).matches();
    }

    private void removeReport(String name) throws IOException {
        if (isReport(name)) {
            Files.deleteIfExists(file(name));
        }
    }

    /** If the folder was deleted during a run, also deletes the reports that were written since. */
    void removeIfDeleted(Collection<String> reports) throws IOException {
        if (!isOne(path)) {
            clean();
            removeReports(reports);
            if (Files.isDirectory(path) && isEmpty(path)) {
                Files.delete(path);
            }
        }
    }

    /** Removes the network's report, if there is one, but in the formats that are wanted. */
    public void removeNetwork(Set<DocumentFormat> wanted) throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            if (!wanted.contains(format)) {
                Files.deleteIfExists(file(network(format)));
            }
        }
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
}
