package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Translated;

/**
 * Refuses answers that read the same. People answer by id or by label, in any language, with or without accents: if two
 * answers share a name, whoever typed it would be misunderstood.
 */
final class DistinctAnswersCheck {

    /** What the reader puts in place of a text that is missing. */
    private static final String STAND_IN = "?";

    private final GridReadContext reading;
    private final String path;
    private final Map<String, String> idByName = new HashMap<>();

    DistinctAnswersCheck(GridReadContext reading, String path) {
        this.reading = reading;
        this.path = path;
    }

    void add(String id, Translated label, Location location) {
        Map<String, String> names = Stream.concat(Stream.of(id), label.byLanguage().values().stream())
                .filter(name -> !name.equals(STAND_IN))
                .collect(Collectors.toMap(FoldedText::of, name -> name, (one, same) -> one));
        Set<String> taken = names.keySet().stream()
                .filter(name -> idByName.containsKey(name) && !id.equals(idByName.get(name)))
                .collect(Collectors.toSet());
        taken.stream()
                .sorted()
                .findFirst()
                .ifPresent(name -> reading.error(
                        location,
                        path,
                        "grid.same-answer",
                        Objects.requireNonNull(names.get(name)),
                        Objects.requireNonNull(idByName.get(name)),
                        id));
        names.keySet().forEach(name -> idByName.putIfAbsent(name, id));
    }
}
