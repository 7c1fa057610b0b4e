package org.essgrid.results;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Reads the files that {@link JsonResults} writes: one actor per line, with only one line in memory at a time, or a single
 * document of one or several actors.
 */
public final class ResultsReader implements AutoCloseable {

    private static final int MAX_BYTES = 50 << 20;
    private static final int BUFFER = 1 << 18;

    /** Receives actors one by one. */
    @FunctionalInterface
    public interface Sink {
        void accept(StoredActor actor) throws IOException;
    }

    private final String file;
    private final InputStream in;
    private final LineReader lines;
    private final Deque<StoredActor> pending = new ArrayDeque<>();
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
        this.lines = new LineReader(in, MAX_BYTES);
    }

    /**
     * Passes on every actor of a file that this program wrote, in its order.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if the file was changed by someone else
     */
    public static void each(Path file, Sink sink) throws IOException {
        Diagnostics problems = new Diagnostics();
        try (ResultsReader reader =
                new ResultsReader(file.toString(), new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (Optional<StoredActor> actor = reader.next(problems);
                    actor.isPresent();
                    actor = reader.next(problems)) {
                sink.accept(actor.get());
            }
        }
        problems.throwIfErrors();
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
            found.error(file, "results.not-results");
        }
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(actors.get(0));
    }

    /**
     * The next actor that can be read; empty after the last. A line that cannot be read is reported and skipped,
     * but if the first line is not a line of results, nothing more is read.
     *
     * @throws IOException if the stream fails
     */
    public Optional<StoredActor> next(Diagnostics problems) throws IOException {
        while (pending.isEmpty() && !ended) {
            Optional<byte[]> bytes = lines.next();
            line++;
            ended = bytes.isEmpty() || isTooLarge(bytes.get(), problems);
            if (!ended) {
                parse(DecodedText.of(bytes.get()).text(), problems);
            }
        }
        return Optional.ofNullable(pending.poll());
    }

    private void parse(String text, Diagnostics problems) throws IOException {
        if (line == 1 && text.strip().equals("{")) {
            // An indented document is read as a whole.
            byte[] rest = lines.rest();
            ended = true;
            if (!isTooLarge(rest, problems)) {
                String whole = text + "\n" + DecodedText.of(rest).text();
                pending.addAll(document(Location.of(file), whole, problems));
            }
        } else if (!text.isBlank()) {
            pending.addAll(document(Location.of(file, line, 0), text, problems));
            // A file that does not begin with results is of another kind, which is reported once.
            ended = !begun && pending.isEmpty() && problems.hasErrors();
            begun = true;
        }
    }

    private boolean isTooLarge(byte[] bytes, Diagnostics problems) {
        if (bytes.length <= MAX_BYTES) {
            return false;
        }
        problems.error(file, "source.too-large", MAX_BYTES >> 20);
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * The actors of one JSON document that can be read.
     *
     * @param location the location of the document: the file, or one of its lines
     */
    private static List<StoredActor> document(Location location, String text, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        int linesBefore = Math.max(0, location.line() - 1);
        List<StoredActor> actors = List.of();
        try {
            actors = actors(location, new JsonReader(location.file(), linesBefore, text, found), found);
        } catch (JacksonException e) {
            // Only the location is kept, since the library's message is for programmers, and in English.
            // A limit of the library, such as the length of a key, has no location.
            Location place = e.getLocation() == null
                    ? location
                    : JsonReader.location(location.file(), linesBefore, e.getLocation());
            found.error(place, "results.not-json");
        }
        problems.addAll(relevant(found));
        return actors;
    }

    private static List<StoredActor> actors(Location location, JsonReader json, Diagnostics found) {
        if (!json.isObject()) {
            found.error(location, "results.not-results");
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
        Optional<StoredActor> only = listed[0] ? Optional.empty() : single.result(location);
        if (!json.isAtEnd()) {
            found.error(location, "results.not-results");
        }
        return listed[0]
                ? several
                : only.filter(actor -> !found.hasErrors()).stream().toList();
    }

    /** Problems of one actor do not affect the next. */
    private static Optional<StoredActor> actor(JsonReader json, Diagnostics found) {
        int before = found.sorted().size();
        Location location = json.here();
        StoredActorReader reader = new StoredActorReader(json, found);
        json.object(ResultsKey.ALL, reader::read);
        return reader.result(location).filter(actor -> found.sorted().size() == before);
    }

    /** If the format is another one, no other problem is reported. */
    private static List<Diagnostic> relevant(Diagnostics found) {
        List<Diagnostic> format = found.sorted().stream()
                .filter(problem -> problem.key().equals("results.format"))
                .toList();
        return format.isEmpty() ? found.sorted() : format;
    }
}
