package org.essgrid.batch.folder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.results.Manifest;

/**
 * What stands in a journal.
 *
 * @param day on which the run began; empty if this is no journal, and then nothing is noted
 * @param begun the files that it was about to write
 * @param made those that are written, by the name of the file
 */
record JournalContent(Optional<LocalDate> day, Set<String> begun, Map<String, Manifest.MadeFile> made) {

    static final JournalContent NONE = new JournalContent(Optional.empty(), Set.of(), Map.of());

    private static final String TITLE = "essgrid-journal-1 ";
    private static final String BEGUN = "> ";
    private static final String MADE = "= ";

    JournalContent {
        begun = Set.copyOf(begun);
        made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    }

    /** The lines that are whole: one that was cut short is none. */
    static String whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    static JournalContent of(String text) {
        String[] lines = whole(text).split("\n");
        Optional<LocalDate> day = day(lines[0]);
        if (day.isEmpty()) {
            return NONE;
        }
        Set<String> begun = new TreeSet<>();
        Map<String, Manifest.MadeFile> made = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && line.startsWith(BEGUN)) {
                begun.add(words[1]);
            } else if (words.length == 4 && line.startsWith(MADE)) {
                made.put(words[1], new Manifest.MadeFile(words[1], words[2], words[3]));
            }
        }
        return new JournalContent(day, begun, made);
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
