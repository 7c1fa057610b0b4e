package org.essgrid.results;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodedText;
import tools.jackson.core.JacksonException;

/**
 * Reads back what {@link JsonResults} writes: a file of one actor per line, of which only one line at a time is in memory,
 * or a single document of one or several actors.
 */
public final class ResultsReader implements AutoCloseable {

    private static final int LARGEST = 50 << 20;

    private final String file;
    private final InputStream in;
    private final LineReader lines;
    private final Deque<StoredActor> read = new ArrayDeque<>();
    private int line;
    private boolean begun;
    private boolean ended;

    /**
     * @param file as the user named it
     * @param in closed with this reader
     */
    public ResultsReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
        this.lines = new LineReader(in, LARGEST);
    }

    /**
     * Reads a file of a single actor.
     *
     * @param file as the user named it
     * @return empty if the file holds no results or those of several actors, with the reasons among the problems
     */
    public static Optional<StoredActor> single(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        List<StoredActor> actors =
                document(Location.of(file), DecodedText.of(bytes).text(), found);
        if (actors.size() != 1 && !found.hasErrors()) {
            found.add(Diagnostic.error(Location.of(file), "results.not-results"));
        }
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(actors.get(0));
    }

    /**
     * The next actor that can be read; empty after the last. A line that cannot be read is a problem and is passed over,
     * but if the first line is not a line of results, nothing more is read.
     *
     * @throws IOException if the stream fails
     */
    public Optional<StoredActor> next(Diagnostics problems) throws IOException {
        while (read.isEmpty() && !ended) {
            Optional<byte[]> bytes = lines.next();
            line++;
            ended = bytes.isEmpty() || isTooLarge(bytes.get(), problems);
            if (!ended) {
                take(DecodedText.of(bytes.get()).text(), problems);
            }
        }
        return Optional.ofNullable(read.poll());
    }

    private void take(String text, Diagnostics problems) throws IOException {
        if (line == 1 && text.strip().equals("{")) {
            // An indented document is read as a whole.
            byte[] rest = lines.rest();
            ended = true;
            if (!isTooLarge(rest, problems)) {
                String whole = text + "\n" + DecodedText.of(rest).text();
                read.addAll(document(Location.of(file), whole, problems));
            }
        } else if (!text.isBlank()) {
            read.addAll(document(Location.of(file, line, 0), text, problems));
            // A file that does not begin with results is of another kind, which is reported once.
            ended = !begun && read.isEmpty() && problems.hasErrors();
            begun = true;
        }
    }

    private boolean isTooLarge(byte[] bytes, Diagnostics problems) {
        if (bytes.length <= LARGEST) {
            return false;
        }
        problems.add(Diagnostic.error(Location.of(file), "source.too-large", LARGEST >> 20));
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * The actors of one JSON document that can be read.
     *
     * @param place of the document: the whole file, or one of its lines
     */
    private static List<StoredActor> document(Location place, String text, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        int before = Math.max(0, place.line() - 1);
        List<StoredActor> actors = List.of();
        try {
            actors = actors(place, new JsonReader(place.file(), before, text, found), found);
        } catch (JacksonException e) {
            // Only the location is kept: the library's message is for programmers, and in English.
            found.add(Diagnostic.error(JsonReader.location(place.file(), before, e.getLocation()), "results.not-json"));
        }
        problems.addAll(relevant(found));
        return actors;
    }

    private static List<StoredActor> actors(Location place, JsonReader json, Diagnostics found) {
        if (!json.isObject()) {
            found.add(Diagnostic.error(place, "results.not-results"));
            return List.of();
        }
        List<StoredActor> several = new ArrayList<>();
        boolean[] listed = {false};
        StoredActorReader single = new StoredActorReader(json, found);
        json.object(ResultsKey.ALL, key -> {
            if (key == ResultsKey.ACTORS) {
                listed[0] = true;
                json.list(() -> actor(json, found).ifPresent(several::add));
            } else {
                single.read(key);
            }
        });
        Optional<StoredActor> only = listed[0] ? Optional.empty() : single.result(place);
        if (!json.isAtEnd()) {
            found.add(Diagnostic.error(place, "results.not-results"));
        }
        return listed[0]
                ? several
                : only.filter(actor -> !found.hasErrors()).stream().toList();
    }

    /** Problems of one actor do not affect the next. */
    private static Optional<StoredActor> actor(JsonReader json, Diagnostics found) {
        int before = found.sorted().size();
        Location place = json.here();
        StoredActorReader reader = new StoredActorReader(json, found);
        json.object(ResultsKey.ALL, reader::read);
        return reader.result(place).filter(actor -> found.sorted().size() == before);
    }

    /** For another format, only that is worth reporting. */
    private static List<Diagnostic> relevant(Diagnostics found) {
        List<Diagnostic> format = found.sorted().stream()
                .filter(problem -> problem.key().equals("results.format"))
                .toList();
        return format.isEmpty() ? found.sorted() : format;
    }
}
