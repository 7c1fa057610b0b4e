package org.essgrid.batch.folder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.essgrid.results.Manifest;

/**
 * What a run has done so far, so that the next one goes on where it was cut short: on which day it began, which reports
 * it was about to write, and which are written. It is gone when a run has ended well. Workers may write into it at once.
 *
 * <pre>
 * essgrid-journal-1 2026-11-25
 * &gt; reports/une-cooperative--c1.pdf
 * = reports/une-cooperative--c1.pdf FINGERPRINT SHA-256
 * </pre>
 */
public final class Journal implements AutoCloseable {

    private static final String FILE = "journal";

    private final Path file;
    private final LocalDate day;
    private final JournalContent left;
    private final OutputStream out;

    private Journal(Path file, LocalDate day, JournalContent left) throws IOException {
        this.file = file;
        this.day = day;
        this.left = left;
        // A plain stream, since a channel would be closed under all workers by the interruption of one.
        this.out = new FileOutputStream(file.toFile(), true);
    }

    /** Whether a run was cut short here. */
    public static boolean isLeft(OutputFolder folder) {
        return Files.exists(folder.state(FILE));
    }

    /** What a run that was cut short left, for who only looks; nothing if none was. */
    static JournalContent left(OutputFolder folder) throws IOException {
        return isLeft(folder) ? JournalContent.of(Files.readString(folder.state(FILE))) : JournalContent.NONE;
    }

    /** Goes on with the journal of the run that was cut short, or begins one on this day. */
    public static Journal open(OutputFolder folder, LocalDate today) throws IOException {
        Path file = folder.state(FILE);
        try {
            String text = isLeft(folder) ? Files.readString(file) : "";
            JournalContent left = JournalContent.of(text);
            if (left.day().isEmpty()) {
                Files.writeString(file, JournalContent.title(today));
            } else if (!JournalContent.whole(text).equals(text)) {
                // The next to be noted begins a line of its own.
                Files.writeString(file, JournalContent.whole(text));
            }
            return new Journal(file, left.day().orElse(today), left);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    /** The day on which the run began, before it was cut short. */
    public LocalDate day() {
        return day;
    }

    /** What runs that were cut short had noted. */
    JournalContent left() {
        return left;
    }

    /** Notes, before it is written, that a file is ours. */
    public void begin(String name) throws IOException {
        append(JournalContent.begun(name));
    }

    public void made(Manifest.MadeFile it) throws IOException {
        append(JournalContent.made(it));
    }

    private synchronized void append(String line) throws IOException {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    /** The run has ended well. */
    public void end() throws IOException {
        out.close();
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
