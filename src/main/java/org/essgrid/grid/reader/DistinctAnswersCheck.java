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
 * Reports answers with the same name. Users answer by id or by label, in any language, with or without accents, so a shared
 * name would be ambiguous.
 */
final class DistinctAnswersCheck {

    /** The placeholder of the reader for a missing text. */
    private static final String PLACEHOLDER = "?";

    private final GridReadContext reading;
    private final String path;
    private final Map<String, String> idByName = new HashMap<>();

    DistinctAnswersCheck(GridReadContext reading, String path) {
        this.reading = reading;
        this.path = path;
    }

    void add(String id, Translated label, Location location) {
        Map<String, String> names = Stream.concat(Stream.of(id), label.byLanguage().values().stream())
                .filter(name -> !name.equals(PLACEHOLDER))
                .collect(Collectors.toMap(FoldedText::of, name -> name, (first, second) -> first));
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
