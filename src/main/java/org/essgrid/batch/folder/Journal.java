package org.essgrid.batch.folder;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
    /** Two hundred thousand reports have a shorter one. */
    private static final long LARGEST = 100L << 20;

    private final Path file;
    private final LocalDate day;
    private final Content left;
    private final OutputStream out;
    private final OutputFolder folder;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    private Journal(OutputFolder folder, LocalDate day, Content left) throws IOException {
        this.folder = folder;
        this.file = folder.state(FILE);
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
    static Content left(OutputFolder folder) throws IOException {
        return Content.of(text(folder.state(FILE)));
    }

    /** Goes on with the journal of the run that was cut short, or begins one on this day. */
    public static Journal open(OutputFolder folder, LocalDate today) throws IOException {
        Path file = folder.state(FILE);
        try {
            String text = text(file);
            OutputFolder.removeOther(file);
            Content left = Content.of(text);
            if (left.day().isEmpty()) {
                Files.writeString(file, Content.title(today));
            } else if (!Content.whole(text).equals(text)) {
                // The next to be noted begins a line of its own.
                Files.writeString(file, Content.whole(text));
            }
            return new Journal(folder, left.day().orElse(today), left);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    /** Empty if there is none, or none that a run can have written: a damaged journal is as good as none. */
    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }

    /** The day on which the run began, before it was cut short. */
    public LocalDate day() {
        return day;
    }

    /** What runs that were cut short had noted. */
    Content left() {
        return left;
    }

    /** Notes, before it is written, that a file is ours. */
    public void begin(String name) throws IOException {
        begun.add(name);
        append(Content.begun(name));
    }

    public void made(Manifest.MadeFile it) throws IOException {
        append(Content.made(it));
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
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
        folder.removeIfDeleted(begun);
    }

    /**
     * The content of a journal.
     *
     * @param day on which the run began; empty if this is no journal, and then nothing is noted
     * @param begun the files that it was about to write
     * @param made those that are written, by the name of the file
     */
    record Content(Optional<LocalDate> day, Set<String> begun, Map<String, Manifest.MadeFile> made) {

        static final Content NONE = new Content(Optional.empty(), Set.of(), Map.of());

        private static final String TITLE = "essgrid-journal-1 ";
        private static final String BEGUN = "> ";
        private static final String MADE = "= ";

        Content {
            begun = Set.copyOf(begun);
            made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
        }

        /** The lines that are whole: one that was cut short is none. */
        static String whole(String text) {
            return text.substring(0, text.lastIndexOf('\n') + 1);
        }

        static Content of(String text) {
            String[] lines = whole(text).split("\n", -1);
            Optional<LocalDate> day = day(lines[0]);
            if (day.isEmpty()) {
                return NONE;
            }
            Set<String> begun = new TreeSet<>();
            Map<String, Manifest.MadeFile> made = new LinkedHashMap<>();
            for (String line : lines) {
                String[] words = line.split(" ", -1);
                if (words.length < 2 || !OutputFolder.isReport(words[1])) {
                    continue;
                }
                if (words.length == 2 && line.startsWith(BEGUN)) {
                    begun.add(words[1]);
                } else if (words.length == 4 && line.startsWith(MADE)) {
                    made.put(words[1], new Manifest.MadeFile(words[1], words[2], words[3]));
                }
            }
            return new Content(day, begun, made);
        }

        private static Optional<LocalDate> day(String title) {
            try {
                return title.startsWith(TITLE)
                        ? Optional.of(LocalDate.parse(title.substring(TITLE.length())))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        static String title(LocalDate day) {
            return TITLE + day + "\n";
        }

        static String begun(String file) {
            return BEGUN + file + "\n";
        }

        static String made(Manifest.MadeFile file) {
            return MADE + file.file() + " " + file.fingerprint() + " " + file.sha256() + "\n";
        }
    }
}
