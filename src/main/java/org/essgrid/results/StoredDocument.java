package org.essgrid.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import tools.jackson.core.JacksonException;

/**
 * One JSON document of results: of one actor, or of several under {@code actors}.
 *
 * @param place where it stands, the whole file or a line of it
 */
record StoredDocument(Location place, String text) {

    /** The actors that can be read; what is wrong with it, or with any of them, is among the problems. */
    List<StoredActor> read(Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        List<StoredActor> actors = List.of();
        try {
            actors = actors(new JsonScanner(place.file(), before(), text, found), found);
        } catch (JacksonException e) {
            // The library names the place; its words are for programmers, and in English only.
            found.add(Diagnostic.error(
                    JsonScanner.location(place.file(), before(), e.getLocation()), "results.not-json"));
        }
        problems.addAll(relevant(found));
        return actors;
    }

    private int before() {
        return Math.max(0, place.line() - 1);
    }

    private List<StoredActor> actors(JsonScanner json, Diagnostics found) {
        if (!json.isObject()) {
            found.add(Diagnostic.error(place, "results.not-results"));
            return List.of();
        }
        List<StoredActor> several = new ArrayList<>();
        boolean[] listed = {false};
        StoredActorReader single = new StoredActorReader(json, found);
        json.object(key -> {
            if (key.equals("actors")) {
                listed[0] = true;
                json.list(() -> actor(json, found).ifPresent(several::add));
            } else {
                single.key(key);
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

    /** What is wrong with one actor does not spoil the next. */
    private static Optional<StoredActor> actor(JsonScanner json, Diagnostics found) {
        int before = found.sorted().size();
        Location where = json.here();
        StoredActorReader reader = new StoredActorReader(json, found);
        json.object(reader::key);
        Optional<StoredActor> result = reader.result(where);
        return result.filter(actor -> found.sorted().size() == before);
    }

    /** Of a format that is not ours nothing else is worth saying. */
    private static List<Diagnostic> relevant(Diagnostics found) {
        var format = found.sorted().stream()
                .filter(problem -> problem.key().equals("results.format"))
                .toList();
        return format.isEmpty() ? found.sorted() : format;
    }
}
