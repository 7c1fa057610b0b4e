package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.assessment.State;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodedText;
import tools.jackson.core.JacksonException;

/** Reads {@link PreviousResults}. */
final class PreviousResultsReader {

    private final String file;
    private final Diagnostics problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, BigDecimal> scores = new LinkedHashMap<>();
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, State> states = new LinkedHashMap<>();
    private Optional<BigDecimal> format = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    PreviousResultsReader(String file, Diagnostics problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<PreviousResults> read(byte[] bytes) {
        Diagnostics found = new Diagnostics();
        try {
            JsonScanner json = new JsonScanner(file, DecodedText.of(bytes).text(), found);
            document(json, found);
        } catch (JacksonException e) {
            // The library names the place; its words are for programmers, and in English only.
            found.add(Diagnostic.error(JsonScanner.location(file, e.getLocation()), "results.not-json"));
        }
        problems.addAll(relevant(found));
        return found.hasErrors() ? Optional.empty() : Optional.of(results());
    }

    /** Of a format that is not ours nothing else is worth saying. */
    private List<Diagnostic> relevant(Diagnostics found) {
        var format = found.sorted().stream()
                .filter(problem -> problem.key().equals("results.format"))
                .toList();
        return format.isEmpty() ? found.sorted() : format;
    }

    private void document(JsonScanner json, Diagnostics found) {
        if (!json.isObject()) {
            found.add(Diagnostic.error(Location.of(file), "results.not-results"));
            return;
        }
        json.object(key -> {
            switch (key) {
                case "format" -> format(json, found);
                case "grid", "actor" -> json.object(inner -> about(json, key + "/" + inner));
                case "nodes" -> json.list(() -> node(json));
                default -> {}
            }
        });
        boolean complete = format.isPresent() && texts.containsKey("grid/id") && !states.isEmpty();
        if (!complete && !found.hasErrors() || !json.isAtEnd()) {
            found.add(Diagnostic.error(Location.of(file), "results.not-results"));
        }
    }

    private void format(JsonScanner json, Diagnostics found) {
        format = json.number();
        format.filter(number -> number.compareTo(BigDecimal.valueOf(JsonResults.FORMAT)) != 0)
                .ifPresent(number ->
                        found.add(Diagnostic.error(json.here(), "results.format", number, JsonResults.FORMAT)));
    }

    private void about(JsonScanner json, String key) {
        switch (key) {
            case "grid/id", "grid/version", "actor/id", "actor/name", "actor/campaign" ->
                json.text().ifPresent(text -> texts.put(key, text));
            case "actor/date" -> json.text().ifPresent(text -> date(text, json));
            default -> {}
        }
    }

    private void date(String text, JsonScanner json) {
        try {
            date = Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            json.unexpected("\"2026-12-31\"");
        }
    }

    private void node(JsonScanner json) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        json.object(key -> {
            switch (key) {
                case "score", "value" -> json.number().ifPresent(number -> numbers.put(key, number));
                case "id" -> json.text().ifPresent(text -> words.put(key, text));
                case "state" -> json.text().flatMap(text -> state(text, json)).ifPresent(s -> words.put(key, s.name()));
                default -> {}
            }
        });
        String id = words.get("id");
        if (id != null && words.containsKey("state")) {
            states.put(id, State.valueOf(words.get("state")));
            Optional.ofNullable(numbers.get("score")).ifPresent(score -> scores.put(id, score));
            Optional.ofNullable(numbers.get("value")).ifPresent(value -> values.put(id, value));
        }
    }

    private static Optional<State> state(String key, JsonScanner json) {
        Optional<State> state =
                Stream.of(State.values()).filter(s -> s.key().equals(key)).findFirst();
        if (state.isEmpty()) {
            json.unexpected(Stream.of(State.values()).map(State::key).collect(Collectors.joining(", ")));
        }
        return state;
    }

    private PreviousResults results() {
        return new PreviousResults(
                new PreviousResults.GridVersion(text("grid/id"), text("grid/version")),
                new PreviousResults.Actor(text("actor/id"), text("actor/name"), text("actor/campaign"), date),
                scores,
                values,
                states);
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
