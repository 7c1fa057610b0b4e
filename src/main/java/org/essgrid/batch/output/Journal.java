package org.essgrid.batch.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String TITLE = "essgrid-journal-1";
    private static final String BEGUN = ">";
    private static final String MADE = "=";

    private final Path file;
    private final LocalDate day;
    private final Set<String> begun = new HashSet<>();
    private final Map<String, Manifest.MadeFile> made = new LinkedHashMap<>();
    private final OutputStream out;

    private Journal(Path file, List<String> lines, LocalDate day) throws IOException {
        this.file = file;
        this.day = day;
        lines.forEach(line -> note(line, begun, made));
        // A plain stream, since a channel would be closed under all workers by the interruption of one.
        this.out = new FileOutputStream(file.toFile(), true);
    }

    /** Whether a run was cut short here. */
    public static boolean isLeft(OutputFolder folder) {
        return Files.exists(folder.state(FILE));
    }

    /** What a run that was cut short left, for who only looks; nothing if none was. */
    static List<String> left(OutputFolder folder) throws IOException {
        try {
            return Files.readString(folder.state(FILE)).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Goes on with the journal of the run that was cut short, or begins one on this day. */
    public static Journal open(OutputFolder folder, LocalDate today) throws IOException {
        Path file = folder.state(FILE);
        try {
            List<String> lines = Files.exists(file) ? wholeLines(file) : List.of();
            Optional<LocalDate> day = lines.isEmpty() ? Optional.empty() : day(lines.get(0));
            if (day.isPresent()) {
                return new Journal(file, lines, day.get());
            }
            Files.writeString(file, TITLE + " " + today + "\n");
            return new Journal(file, List.of(), today);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    /** Its lines; one that was cut short is none, and is cut off for the next to begin a line of its own. */
    private static List<String> wholeLines(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
        return whole.lines().toList();
    }

    private static Optional<LocalDate> day(String title) {
        try {
            return title.startsWith(TITLE + " ")
                    ? Optional.of(LocalDate.parse(title.substring(TITLE.length() + 1)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static void note(String line, Set<String> begun, Map<String, Manifest.MadeFile> made) {
        String[] words = line.split(" ", -1);
        if (words.length == 2 && words[0].equals(BEGUN)) {
            begun.add(words[1]);
        } else if (words.length == 4 && words[0].equals(MADE)) {
            made.put(words[1], new Manifest.MadeFile(words[1], words[2], words[3]));
        }
    }

    /** The day on which the run began, before it was cut short. */
    public LocalDate day() {
        return day;
    }

    /** What runs that were cut short had made, by the name of the file. */
    Map<String, Manifest.MadeFile> made() {
        return made;
    }

    /** The files that they had begun. */
    Set<String> begun() {
        return begun;
    }

    /** Notes, before it is written, that a file is ours. */
    public void begin(String name) throws IOException {
        append(BEGUN + " " + name + "\n");
    }

    public void made(Manifest.MadeFile it) throws IOException {
        append(MADE + " " + it.file() + " " + it.fingerprint() + " " + it.sha256() + "\n");
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
